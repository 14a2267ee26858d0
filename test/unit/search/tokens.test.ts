import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/text/fold';
import { stem } from '../../../src/search/text/stem';
import { terms } from '../../../src/search/text/tokens';
import { blankVolatile } from '../../../src/search/text/volatile';

describe('fold', () => {
  it('drops quotes and backslashes, joins white space and knows where each character stood', () => {
    const folded = fold('a \t\n\\"B\\" ｃ：d');
    expect(folded.text).toBe('a B c:d');
    expect(folded.lower).toBe('a b c:d');
    expect(folded.origins[2]).toBe(6);
    expect(folded.origins[folded.text.length]).toBe(13);
  });

  it('drops lone surrogates and invisible characters', () => {
    expect(fold('a\ud800b\u200bc\u202ed').text).toBe('abcd');
  });
});

describe('terms', () => {
  it.each([
    ['ImagePullBackOff', ['imagepullbackoff', 'imag', 'pull', 'back', 'off']],
    ['OOMKilled', ['oomkill', 'oom', 'kill']],
    [
      'registry.k8s.io/pause:3.9',
      ['registry.k8s.io/pause:3.9', 'registry.k8s.io', 'registry', 'k8s', 'io', 'pause:3.9', 'paus'],
    ],
    ['x509', ['x509']],
    ['容器重启', ['容器', '器重', '重启']],
    ['锁', ['锁']],
    ['the images were pulled', ['imag', 'pull']],
  ])('cuts %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('treats full-width text like its plain form', () => {
    expect(terms('ＥｒｒＩｍａｇｅＰｕｌｌ')).toEqual(terms('ErrImagePull'));
  });
});

describe('stem', () => {
  it.each([
    ['pulling', 'pull'],
    ['stopped', 'stop'],
    ['certificates', 'certificat'],
    ['certificate', 'certificat'],
    ['entries', 'entry'],
    ['status', 'status'],
    ['access', 'access'],
    ['x509', 'x509'],
  ])('gives %s the stem %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('blankVolatile', () => {
  it.each([
    ['E1121 02:09:52.123456    1234 kubelet.go:2337] x', 'x'],
    ['2026-11-21T02:09:52.123Z x', 'x'],
    ['Nov 21 02:09:52 worker-3 kubelet[1234]: x', 'worker-3 kubelet: x'],
    ['api-7d9f8c5b6d-x2x4z', 'api'],
    ['fluentd-x9k2l', 'fluentd'],
    ['worker-crash', 'worker-crash'],
    ['10.96.0.1:443: i/o timeout', ': i/o timeout'],
    ['sha256:0123456789abcdef0123', 'sha256:'],
    ['(x15 over 3m) 57.3MB 1m30s 12345678', ''],
    ['exit code 137, HTTP 401, port 5000', 'exit code 137, HTTP 401, port 5000'],
    ['2b1c7f0e-6a4d-4a2e-9d55-0c1f6a8e7b21', ''],
    ['facade decade', 'facade decade'],
  ])('cleans %s', (text, expected) => {
    const cleaned = blankVolatile(text);
    expect(cleaned).toHaveLength(text.length);
    expect(cleaned.replace(/ +/g, ' ').replace(/ :/g, ':').trim()).toBe(expected);
  });
});
