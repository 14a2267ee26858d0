import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What became of a block of a page in a scenario. */
export interface BlockResult {
  readonly section: string;
  readonly title: string;
  /** Of the commands as they stood in the page. */
  readonly hash: string;
  /** `failed`: it printed an error that nothing announces. `announced`: it failed as the page says. */
  readonly result: 'ran' | 'nothing' | 'announced' | 'failed' | 'skipped';
  /** Why it was skipped, or the error. */
  readonly why?: string;
}

/** A change and what was seen after it. */
export interface ChangeResult {
  readonly blocks: readonly string[];
  readonly proven: boolean;
  readonly why?: string;
}

/** What a scenario has shown. Beside it lie the outputs. */
export interface LabRecord {
  readonly id: string;
  readonly page: string;
  readonly section: string;
  readonly message: string;
  /** The day of the run. */
  readonly date: string;
  /** Versions by program: kubernetes, containerd, runc, etcd, coredns. */
  readonly tools: Readonly<Record<string, string>>;
  /** The values of the reader, as they stand in the outputs. */
  readonly values: Readonly<Record<string, string>>;
  /** The command of each output, by file. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly blocks: readonly BlockResult[];
  readonly fix?: ChangeResult;
  readonly undo?: ChangeResult;
}

/** Where records lie, from the project's root. */
export const RECORDS = path.join('test', 'fixtures', 'lab');

/** All records, by id. */
export function readRecords(root: string): LabRecord[] {
  const folder = path.join(root, RECORDS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((id) => existsSync(path.join(folder, id, 'record.json')))
    .map((id) => JSON.parse(readFileSync(path.join(folder, id, 'record.json'), 'utf8')));
}

/** The outputs of a record, by file. */
export function readOutputs(root: string, { id, outputs }: LabRecord): Record<string, string> {
  const read = (file: string) => readFileSync(path.join(root, RECORDS, id, file), 'utf8');
  return Object.fromEntries(Object.keys(outputs).map((file) => [file, read(file)]));
}

/** Whether a wording with `*` for what varies stands in a text, over line ends too. */
export function occurs(message: string, text: string): boolean {
  const parts = message.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(parts.join('[\\s\\S]{0,400}?')).test(text);
}
