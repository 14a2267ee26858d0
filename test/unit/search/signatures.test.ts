import { describe, expect, it } from 'vitest';
import { findSignature, signaturePattern } from '../../../src/search/signatures/pattern';
import { SignatureTable } from '../../../src/search/signatures/table';
import { fold } from '../../../src/search/text/fold';
import { foldedTerms } from '../../../src/search/text/tokens';

function stands(signature: string, text: string): boolean {
  return findSignature(signaturePattern(signature), fold(text).lower) !== undefined;
}

describe('findSignature', () => {
  it.each([
    ['dial tcp *: i/o timeout', 'Get "https://x/v2/": dial tcp 10.0.0.1:443: i/o timeout'],
    ['Failed to pull image "*": *', 'Failed to pull image \\"nginx:1\\": rpc error'],
    ['lookup * on *: no such host', 'lookup\n  registry.corp on 10.0.0.10:53: no such\n host'],
    ['OOMKilled', 'Reason: OOMKilled'],
    ['容器 * 退出', '容器 api 退出'],
  ])('finds %s', (signature, text) => {
    expect(stands(signature, text)).toBe(true);
  });

  it.each([
    ['dial tcp *: i/o timeout', 'i/o timeout, then dial tcp'],
    ['not found', 'cannot found'],
    ['found', 'profound'],
    ['a * b', `a${'x'.repeat(1000)} b`],
    ['', 'anything'],
    ['*', 'anything'],
  ])('does not find %s', (signature, text) => {
    expect(stands(signature, text)).toBe(false);
  });
});

describe('SignatureTable', () => {
  const texts = ['not found', 'manifest for * not found', 'Back-off pulling image "*"', '*: toomanyrequests'];
  const table = new SignatureTable(texts.map((text, page) => ({ page, section: 0, text, emitter: '', weight: 1 })));
  const find = (text: string): string[] => {
    const folded = fold(text);
    return table.find(folded.lower, new Set(foldedTerms(folded.text))).map(({ entry }) => entry.text);
  };

  it('puts the longer of two that match first', () => {
    expect(find('manifest for nginx:9 not found')).toEqual(['manifest for * not found', 'not found']);
  });

  it('finds nothing in a text without them', () => {
    expect(find('connection refused')).toEqual([]);
  });

  it('tells how much of a signature a text holds', () => {
    const [hit] = table.findPartly(new Set(foldedTerms('manifest nginx:9 not found')), 26, 0.5);
    expect(hit?.share).toBeGreaterThan(0.5);
  });
});
