import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/search';
import type { IndexPage } from '../../../src/search/index-data/data';
import { scopeOf } from '../../../src/search/ranking/scope';
import { HAND_MADE } from '../../fixtures/search/documents';

const [model] = buildIndex(HAND_MADE).pages;

function page(title: string, keywords: readonly string[] = []): IndexPage {
  if (!model) throw new Error('The hand-made site is empty.');
  return { ...model, key: 'page', title, description: '', keywords, otherNames: [] };
}

describe('the products of a query and a page', () => {
  it.each([
    ['ingress does not answer', 'minikube addon cannot pull its images', [], 'is about a product that was not named'],
    ['coredns restarts', 'CrashLoopBackOff', [], 'does not name the product'],
  ])('count %j less on %j, which %4$s', (query, title, keywords) => {
    expect(scopeOf(query)(page(title, keywords))).toBeLessThan(1);
  });

  it.each([
    ['minikube ingress', 'minikube addon cannot pull its images', []],
    ['coredns restarts', 'CrashLoopBackOff', ['CoreDNS']],
    ['containerd proxy', 'Set a proxy for containerd, Docker and BuildKit', []],
    ['docker pull works, kubernetes does not', 'The registry refuses access', []],
    ['cannot pull', 'ImagePullBackOff', []],
  ])('count %j in full on %j', (query, title, keywords) => {
    expect(scopeOf(query)(page(title, keywords))).toBe(1);
  });
});
