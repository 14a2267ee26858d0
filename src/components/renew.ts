const KEPT = 'renewed';

/** How long after a renewal another one is not tried, in milliseconds: a site that lacks a file would load for ever. */
const PAUSE = 60_000;

interface Renewal {
  readonly time: number;
  readonly path: string;
  readonly kept: Readonly<Record<string, string>>;
}

const readers = new Map<string, () => string>();
let restored: Renewal | undefined;

/**
 * Keeps a text of the page for the case that the page loads itself again, and returns what was kept for this place the
 * last time, once. Values and address need nothing: the tab keeps them.
 */
export function keepForRenewal(name: string, read: () => string): string {
  readers.set(name, read);
  restored ??= stored();
  if (restored?.path !== location.pathname) return '';
  const text = restored.kept[name] ?? '';
  restored = { ...restored, kept: { ...restored.kept, [name]: '' } };
  store(restored);
  return text;
}

/**
 * To be called where a file of the page could not be loaded. When the site was built anew since the page was opened, its
 * old files are gone: the page then loads itself again, at the same place and with what the reader had entered.
 */
export async function renew(): Promise<void> {
  const last = stored();
  if (last !== undefined && Date.now() - last.time < PAUSE) return;
  if (!(await isBuiltAnew())) return;
  const kept = Object.fromEntries([...readers].map(([name, read]) => [name, read()]));
  store({ time: Date.now(), path: location.pathname, kept });
  location.reload();
}

/** Whether the page, asked for again, begins another script than this one. Without a network it is not known, so no. */
async function isBuiltAnew(): Promise<boolean> {
  const script = document.querySelector('script[src*="/main."]')?.getAttribute('src');
  if (!script) return false;
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(script);
  } catch {
    return false;
  }
}

function stored(): Renewal | undefined {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    return isRenewal(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isRenewal(data: unknown): data is Renewal {
  return typeof data === 'object' && data !== null && 'time' in data && 'path' in data && 'kept' in data;
}

function store(renewal: Renewal): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(renewal));
  } catch {
    // Without storage the page loads again all the same, with what the address holds.
  }
}
