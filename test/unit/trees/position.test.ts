import { describe, expect, it } from 'vitest';
import { follow, readPath, TREES, treePosition, treeTitle } from '../../../src/trees';

describe('the position of a page in its tree', () => {
  it('names the answers that lead to it, and links to the question before it', () => {
    const position = treePosition('image-pull', 'registry-dns', 'en');
    expect(position.answers.at(-1)).toBe('The name does not resolve');
    const at = new URL(position.address, 'https://example.org').searchParams.get('at');
    expect(follow(TREES['image-pull'], readPath(at)).at).toMatchObject({ kind: 'question', node: 'connection' });
  });

  it('is the tree alone for a page that the tree does not lead to', () => {
    expect(treePosition('image-pull', 'etcd-problems', 'zh-Hans')).toEqual({
      tree: 'image-pull',
      title: treeTitle('image-pull')['zh-Hans'],
      address: '/trees/image-pull/',
      answers: [],
    });
  });
});
