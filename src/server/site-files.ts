import fs from 'node:fs';
import path from 'node:path';

/** What stands at an address below the folder of the built site: a file to send, a folder with a page, or nothing. */
export type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly page: string }
  | { readonly kind: 'nothing' };

const NOTHING: Found = { kind: 'nothing' };

/**
 * Looks an address up in a folder. Nothing outside the folder is ever found, neither by `..` nor by a symbolic link,
 * and no name that starts with a dot.
 *
 * @param root the folder of the built site, as a real path
 * @param pathname the path of the request without query, still encoded, with a leading slash
 */
export function findInSite(root: string, pathname: string): Found {
  const wanted = decoded(pathname);
  // Two slashes at the start would send the browser to another host when a slash is added at the end.
  if (wanted === undefined || wanted.startsWith('//') || /[\0\\]|\/\./.test(wanted)) return NOTHING;
  const place = realPlace(path.join(root, wanted));
  if (place === undefined || !isWithin(root, place.real)) return NOTHING;
  if (place.stat.isDirectory()) {
    const page = realPlace(path.join(place.real, 'index.html'));
    return page?.stat.isFile() && isWithin(root, page.real) ? { kind: 'folder', page: page.real } : NOTHING;
  }
  return place.stat.isFile() && !wanted.endsWith('/') ? { kind: 'file', file: place.real } : NOTHING;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function realPlace(name: string): { real: string; stat: fs.Stats } | undefined {
  try {
    const real = fs.realpathSync(name);
    return { real, stat: fs.statSync(real) };
  } catch {
    return undefined;
  }
}

function isWithin(root: string, file: string): boolean {
  return file === root || file.startsWith(root + path.sep);
}
