import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOT_TRIED } from '../../../src/content/trials';
import { loadSite } from '../../../src/plugins/content/site';
import { readSearchableSite } from '../../../src/plugins/search/read-site';
import { buildIndex, diagnose, openIndex, searchCorpus } from '../../../src/search';
import { occurs, readOutputs, readRecords } from '../../lab/record';
import { pageBlocks } from '../../lab/run/page-blocks';
import { readScenarios } from '../../lab/scenarios';
import { TRIALS_FILE, trialsText } from '../../lab/trials';
import { BLOCKS_THAT_FAILED, MISSES, WAITING } from './known';

const ROOT = path.resolve(__dirname, '../../..');
const site = loadSite(ROOT);
const records = readRecords(ROOT);
const outputs = new Map(records.map((record) => [record.id, readOutputs(ROOT, record)]));

describe('the records of the lab', () => {
  it('exist for every runbook, or a reason does, and not both', () => {
    const tried = new Set(records.map(({ page }) => page));
    const runbooks = site.list.filter(({ kind }) => kind === 'runbook').map(({ key }) => key);
    const wrong = runbooks.filter(
      (key) => [tried.has(key), key in NOT_TRIED, WAITING.has(key)].filter(Boolean).length !== 1,
    );
    expect(
      wrong,
      'write test/lab/scenarios/<key>.ts and run `npm run lab -- <key>`, or give the reason in src/content/trials/not-tried.ts',
    ).toEqual([]);
  });

  it('belong to a scenario', async () => {
    const scenarios = new Map((await readScenarios()).map((scenario) => [scenario.id, scenario]));
    for (const { id, page, section, message } of records) {
      const scenario = scenarios.get(id);
      expect({ id, page: scenario?.page, section: scenario?.section, message: scenario?.message }).toEqual({
        id,
        page,
        section,
        message,
      });
    }
  });

  it('are what the site shows of them', () => {
    const shown = readFileSync(path.join(ROOT, TRIALS_FILE), 'utf8');
    expect(shown, 'run `npm run lab -- --summary`').toBe(trialsText(ROOT));
  });
});

describe.each(records.map((record) => [record.id, record] as const))('the record %s', (id, record) => {
  const page = site.pages.get(record.page);
  const printed = Object.values(outputs.get(id) ?? {}).join('\n');

  it('is about a section of its page', () => {
    expect(page?.texts.en.headings.map((heading) => heading.id)).toContain(record.section);
  });

  it('holds the message that it is about', () => {
    expect(occurs(record.message, printed)).toBe(true);
  });

  it('holds nothing that changes from run to run', () => {
    expect(printed).not.toContain(record.date);
    expect(printed).not.toContain(`lab-${id}`);
  });

  it('shows a block for each command of the page that was run, unchanged since', () => {
    const blocks = new Map((page ? pageBlocks(page) : []).map((block) => [block.title, block.hash]));
    const stale = record.blocks.filter(({ title, hash }) => blocks.get(title) !== hash).map(({ title }) => title);
    expect(stale, `the page has changed these blocks: \`npm run lab -- ${record.page}\` tries them again`).toEqual([]);
  });

  it('knows no block that failed without being announced, but for those that are known', () => {
    const failed = record.blocks.filter(({ result }) => result === 'failed').map(({ title }) => `${id}: ${title}`);
    const known = [...BLOCKS_THAT_FAILED].filter((one) => one.startsWith(`${id}: `));
    expect(failed.sort()).toEqual(known.sort());
  });

  it('proved the fix and the undo that it tried', () => {
    expect([record.fix, record.undo].filter((change) => change?.proven === false)).toEqual([]);
  });
});

describe('what was recorded', () => {
  const engine = openIndex(buildIndex(searchCorpus(readSearchableSite(ROOT), 'en')));

  it('holds a signature of its page, or of a page that it says it also shows', () => {
    const without = records.filter((record) => {
      const facts = site.pages.get(record.page)?.facts;
      const texts = [...(facts?.signatures ?? []).map(({ text }) => text), ...(facts?.alsoSeen ?? [])];
      const printed = Object.values(outputs.get(record.id) ?? {}).join('\n');
      return !texts.some((text) => occurs(text, printed));
    });
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('leads to its page first, but for the misses that are known', () => {
    const missed = records.flatMap((record) =>
      Object.entries(outputs.get(record.id) ?? {})
        .filter(([, text]) => occurs(record.message, text))
        .filter(([, text]) => diagnose(text, engine).findings[0]?.result.key !== record.page)
        .map(([file]) => `${record.id}/${file}`),
    );
    expect(
      missed.filter((one) => !MISSES.has(one)),
      'these were found before',
    ).toEqual([]);
    expect(
      [...MISSES].filter((one) => !missed.includes(one)),
      'these are found now: take them off the list',
    ).toEqual([]);
  });

  it('gives the namespace and the Pod of the description', () => {
    for (const record of records) {
      const describe = outputs.get(record.id)?.['describe.txt'];
      if (describe === undefined || record.values.POD === undefined) continue;
      const found = Object.fromEntries(
        diagnose(describe, engine).values.map(({ parameter, value }) => [parameter, value]),
      );
      const { NAMESPACE, POD } = record.values;
      expect({ id: record.id, NAMESPACE: found.NAMESPACE, POD: found.POD }).toEqual({ id: record.id, NAMESPACE, POD });
    }
  });
});
