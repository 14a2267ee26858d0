import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/content';
import { destinationOf } from '../../../src/trees';
import { NO_PAGES } from './views';

const heading = (id: string, text: string) => ({ id, text, depth: 2, line: 1 });
const text = (...headings: ReturnType<typeof heading>[]) => ({
  title: '',
  description: '',
  keywords: [],
  file: '',
  body: '',
  bodyLine: 1,
  headings,
});
const page = {
  key: 'oom-killed',
  kind: 'runbook',
  address: '/runbooks/oom-killed/',
  texts: { en: text(heading('diagnosis', 'Diagnosis')), 'zh-Hans': text(heading('diagnosis', '诊断')) },
};
const site = { ...NO_PAGES, pages: new Map([['oom-killed', page as unknown as Page]]) };

describe('a leaf leads', () => {
  it('to the section of a written page', () => {
    expect(destinationOf('oom-killed', 'diagnosis', site)).toMatchObject({
      href: '/runbooks/oom-killed/#diagnosis',
      external: false,
      fallback: false,
      sectionTitle: { en: 'Diagnosis', 'zh-Hans': '诊断' },
    });
  });

  it('to the fallback of a planned page, and says so', () => {
    const { href, fallback, external } = destinationOf('cpu-throttling', 'diagnosis', NO_PAGES);
    expect(fallback).toBe(true);
    expect(external ? href.startsWith('https://') : href.startsWith('/')).toBe(true);
    expect(href).not.toContain('cpu-throttling');
  });

  it('to the page itself where the section is not there', () => {
    expect(destinationOf('oom-killed', 'cause-leak', site).href).toBe('/runbooks/oom-killed/');
  });
});
