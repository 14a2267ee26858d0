/** How long after the page is there, in milliseconds: nothing that the reader waits for shares the line with it. */
const PAUSE = 250;

/**
 * The page holds the styles of what it shows. The whole style sheet, with what appears later, comes when the page is
 * there, or as soon as a reader does something that may need it.
 */
export function loadStylesLater(): void {
  const address = document.documentElement.dataset.styles;
  if (address === undefined) return;
  const signs = ['pointerdown', 'keydown', 'focusin'] as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    timer = setTimeout(load, PAUSE);
  };
  const load = (): void => {
    for (const sign of signs) removeEventListener(sign, load, true);
    removeEventListener('load', later);
    clearTimeout(timer);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  };
  for (const sign of signs) addEventListener(sign, load, true);
  // An address that opens the search, or a page that is there already, needs it now.
  if (document.readyState === 'complete' || /[?&](?:q|at)=/.test(location.search)) load();
  else addEventListener('load', later);
}
