import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWide, textWidth } from '../../../src/trees/diagram/text-width';
import { wrap, wrapEvenly } from '../../../src/trees/diagram/wrap';

describe('the width of a text', () => {
  it.each(['中', '，', '？', '“', '…', '→', '한', 'ア', 'Ａ', '𠮷'])('counts %s as wide', (character) => {
    expect(isWide(character)).toBe(true);
    expect(textWidth(character, 13)).toBe(13);
  });

  it('counts a Latin letter as narrower than a Chinese one, and a W as wider than an i', () => {
    expect(isWide('a')).toBe(false);
    expect(textWidth('i', 10)).toBeLessThan(textWidth('a', 10));
    expect(textWidth('a', 10)).toBeLessThan(textWidth('W', 10));
  });
});

describe('wrapping', () => {
  it.each([
    ['at spaces', 'What does the container wait for?', 120, ['What does the', 'container wait', 'for?']],
    ['between Chinese words', '容器在等待什么原因？', 65, ['容器在等待', '什么原因？']],
    ['never inside a Chinese word', '等待什么原因', 45, ['等待', '什么', '原因']],
    ['never before Chinese punctuation', '容器等待什么？', 78, ['容器等待', '什么？']],
    ['never behind an opening bracket', '镜像拉取（失败）', 65, ['镜像拉取', '（失败）']],
    ['with Latin words kept whole', 'Pod 没有 Ready 的原因', 80, ['Pod 没有', 'Ready 的', '原因']],
    [
      'inside a word that is too long, at its capitals',
      'CreateContainerConfigError',
      130,
      ['CreateContainer', 'ConfigError'],
    ],
  ])('breaks %s', (_how, text, width, lines) => {
    expect(wrap(text, width, 13)).toEqual(lines);
  });

  it.each([
    ['A GPU or another device', 128, ['A GPU or', 'another device']],
    ['CrashLoopBackOff：容器反复重启', 184, ['CrashLoopBackOff：', '容器反复重启']],
    ['FailedCreatePodSandBox', 128, ['FailedCreatePod', 'SandBox']],
    ['None', 128, ['None']],
  ])('leaves no word over for the last line: %s', (text, width, lines) => {
    expect(wrapEvenly(text, width, 13)).toEqual(lines);
    expect(wrapEvenly(text, width, 13)).toHaveLength(wrap(text, width, 13).length);
  });

  it('keeps every character and no line is too wide', () => {
    const text = fc.stringMatching(/^[a-zA-Z0-9 .,:/\-中文字符，。？（）]{1,120}$/);
    fc.assert(
      fc.property(text, (source) => {
        const lines = wrap(source, 130, 13);
        expect(lines.join('').replaceAll(' ', '')).toBe(source.replaceAll(' ', ''));
        for (const line of lines) {
          const breakable = line.length > 2 && !/^[，。？（）.,:]+$/.test(line.slice(1));
          if (breakable) expect(textWidth(line.replace(/[，。？（）.,:/\- ]+$/u, ''), 13)).toBeLessThanOrEqual(145);
        }
      }),
    );
  });
});
