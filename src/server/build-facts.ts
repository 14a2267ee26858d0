import fs from 'node:fs';
import path from 'node:path';

/** What the build writes down about itself for those who serve it. */
export interface BuildFacts {
  /** The path below which the site lives, with a slash at both ends: `/`, or `/runbooks/` under a sub path. */
  readonly basePath: string;
  /** The hashes of the inline scripts of the build, as the content security policy lists them. */
  readonly scriptHashes: readonly string[];
}

/** Where the build writes its facts, below its folder. */
export const FACTS_FILE = path.join('deploy', 'build.json');

/**
 * Reads the facts of a built site. A build can be replaced while it is served, so they are read for each use.
 *
 * @param root the folder of the built site
 * @returns undefined where no build stands, or where one is being written just now
 */
export function readBuildFacts(root: string): BuildFacts | undefined {
  const facts = readJson(path.join(root, FACTS_FILE)) as Partial<BuildFacts> | undefined;
  if (typeof facts?.basePath !== 'string' || !Array.isArray(facts.scriptHashes)) return undefined;
  return { basePath: facts.basePath, scriptHashes: facts.scriptHashes };
}

/** The addresses of all pages of a built site, without language prefix; none where the build has no list of them. */
export function readAddresses(root: string): readonly string[] {
  return Object.keys(readJson(path.join(root, 'addresses.json')) ?? {});
}

function readJson(file: string): object | undefined {
  try {
    const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
