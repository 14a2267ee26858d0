/**
 * The page holds the styles of what it shows. The whole style sheet, with what appears later, comes when the page is
 * there, or as soon as a reader does something that may need it.
 */
export function loadStylesLater(): void {
  const address = document.documentElement.dataset.styles;
  if (address === undefined) return;
  const signs = ['pointerdown', 'keydown', 'focusin'] as const;
  const load = (): void => {
    for (const sign of signs) removeEventListener(sign, load, true);
    removeEventListener('load', load);
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  };
  for (const sign of signs) addEventListener(sign, load, true);
  // An address that opens the search, or a page that is there already, needs it now.
  if (document.readyState === 'complete' || /[?&](?:q|at)=/.test(location.search)) load();
  else addEventListener('load', load);
}
