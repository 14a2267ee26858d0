import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXCLUDED_CODES } from './codes';
import type { ShellCheckComment } from './run';

/** What ShellCheck said about scripts, by the hash of their text. */
export interface ShellCheckCache {
  get(key: string): readonly ShellCheckComment[] | undefined;
  set(key: string, comments: readonly ShellCheckComment[]): void;
  /** Writes everything that is known to the file. */
  save(): void;
}

export function scriptKey(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** The cache in `node_modules/.cache`. Another version of ShellCheck, or other codes, start it anew. */
export function openCache(version: string, folder = 'node_modules/.cache/validator'): ShellCheckCache {
  const file = path.join(folder, 'shellcheck.json');
  const stamp = `${version} ${EXCLUDED_CODES.join()}`;
  const old = readEntries(file, stamp);
  const used = new Map<string, readonly ShellCheckComment[]>();
  return {
    get(key) {
      const known = used.get(key) ?? old.get(key);
      if (known !== undefined) used.set(key, known);
      return known;
    },
    set: (key, comments) => void used.set(key, comments),
    save() {
      mkdirSync(folder, { recursive: true });
      const entries = Object.fromEntries([...old, ...used]);
      writeFileSync(file, JSON.stringify({ stamp, entries }));
    },
  };
}

function readEntries(file: string, stamp: string): Map<string, readonly ShellCheckComment[]> {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8')) as {
      stamp: string;
      entries: Record<string, ShellCheckComment[]>;
    };
    return data.stamp === stamp ? new Map(Object.entries(data.entries)) : new Map();
  } catch {
    return new Map();
  }
}
