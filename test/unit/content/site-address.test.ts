import { describe, expect, it } from 'vitest';
import { siteAddress } from '../../../src/content/site-address';

describe('the public address of the site', () => {
  it.each([
    [undefined, 'http://localhost:3000', '/'],
    ['', 'http://localhost:3000', '/'],
    ['https://runbooks.example.com', 'https://runbooks.example.com', '/'],
    ['https://example.com:8443/k8s', 'https://example.com:8443', '/k8s/'],
    ['https://example.com/k8s/runbooks//', 'https://example.com', '/k8s/runbooks/'],
  ])('%s is the origin %s with the path %s', (text, origin, basePath) => {
    expect(siteAddress(text)).toEqual({ origin, basePath });
  });

  it.each([
    ['runbooks.example.com', 'Unexpected SITE_URL "runbooks.example.com"'],
    ['ftp://example.com', 'Unexpected SITE_URL "ftp://example.com"'],
    ['https://example.com/?a=b', 'Unexpected query, fragment or user'],
    ['https://me:secret@example.com/', 'Unexpected query, fragment or user'],
    ['https://example.com/a b', 'Unexpected path "/a%20b"'],
    ['https://example.com/a//b', 'Unexpected path "/a//b"'],
  ])('%s is refused with the reason', (text, message) => {
    expect(() => siteAddress(text)).toThrow(message);
  });
});
