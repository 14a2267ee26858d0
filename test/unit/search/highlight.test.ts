import { describe, expect, it } from 'vitest';
import { highlight, unseen } from '../../../src/search/highlight';
import { terms } from '../../../src/search/text/tokens';

const marked = (text: string, query: string) =>
  highlight(text, terms(query)).flatMap((piece) => (piece.marked ? [piece.text] : []));

describe('highlight', () => {
  it.each([
    ['The kubelet waits before it tries to pull the image again.', 'pulling images', ['pull', 'image']],
    ['A claim stays Pending: ImagePullBackOff is something else.', 'imagepullbackoff', ['ImagePullBackOff']],
    ['节点拉取镜像失败，仓库不可达。', '镜像拉取失败', ['拉取镜像失败']],
    ['Nothing of it stands here.', 'registry', []],
  ])('marks in "%s" what "%s" asked for', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('loses no character', () => {
    for (const text of ['', 'pull', 'a pull, b', '拉取镜像', 'İstanbul ﬁle pull'])
      expect(
        highlight(text, ['pull', '拉取'])
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
  });

  it('names what is not seen', () => {
    expect(unseen(['pull', 'quota'], 'Pulled images', 'Nodes')).toEqual(['quota']);
  });
});
