/** How long a pointer rests on a link before its page is fetched, in milliseconds. */
const REST = 65;

const fetched = new Set<string>();

/**
 * Fetches the page of a link as soon as a reader seems to want it. By `fetch`, since Firefox holds a prefetch by link
 * against the default source of the policy, which is none.
 */
export function fetchPagesAhead(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('pointerover', ({ target }) => {
    clearTimeout(timer);
    const page = pageOf(target);
    if (page !== undefined) timer = setTimeout(() => fetchAhead(page), REST);
  });
  for (const sign of ['touchstart', 'focusin'] as const) {
    document.addEventListener(
      sign,
      ({ target }) => {
        const page = pageOf(target);
        if (page !== undefined) fetchAhead(page);
      },
      { passive: true },
    );
  }
}

function fetchAhead(page: string): void {
  if (fetched.has(page)) return;
  fetched.add(page);
  fetch(page, { priority: 'low' }).catch(() => fetched.delete(page));
}

/** The address of another page of this site that an element links to. */
function pageOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.target !== '') return undefined;
  const isPage = link.pathname.endsWith('/') && link.pathname !== location.pathname;
  return isPage ? link.pathname + link.search : undefined;
}
