import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/search';

/** What looks like secrets is put together here, so that no scanner takes this file for a leak. */
const TOKEN = ['eyJhbGciOiJSUzI1NiJ9', 'eyJzdWIiOiJkZWZhdWx0In0', 'c2lnbmF0dXJl'].join('.');
const KEY = `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA ${'PRIVATE'} KEY-----`;

describe('maskSecrets', () => {
  it.each([
    [`Authorization: Bearer ${TOKEN}`, TOKEN],
    [`token ${TOKEN} was refused`, TOKEN],
    ['https://robot:s3cr3tpass@registry.corp.example/v2/', 's3cr3tpass'],
    ['docker login -u robot -p s3cr3tpass registry', 's3cr3tpass'],
    ['--docker-password=s3cr3tpass', 's3cr3tpass'],
    ['DB_PASSWORD: s3cr3tpass', 's3cr3tpass'],
    ['      POSTGRES_PASSWORD:  s3cr3tpass', 's3cr3tpass'],
    ['{"auths":{"x":{"auth":"cm9ib3Q6czNjcjN0cGFzcw=="}}}', 'cm9ib3Q6czNjcjN0cGFzcw=='],
    ['aws_secret_access_key = wJalrXUtnFEMIexample', 'wJalrXUtnFEMIexample'],
    [`AKIA${'IOSFODNN7EXAMPLE'}`, 'IOSFODNN7EXAMPLE'],
    [`ghp_${'a'.repeat(36)}`, 'a'.repeat(36)],
    [KEY, 'MIIEpAIBAAKCAQEA'],
    ['.dockerconfigjson: eyJhdXRocyI6e319abc', 'eyJhdXRocyI6e319abc'],
  ])('masks the secret of %s', (text, secret) => {
    const masked = maskSecrets(text);
    expect(masked).not.toContain(secret);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    'failed to authorize: failed to fetch anonymous token: unexpected status from GET request',
    'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    'unauthorized: incorrect username or password',
    'kubectl -n "$NAMESPACE" get pod "$POD" -o yaml',
    'TokenExpirationSeconds:  3607',
    'registry.corp.example:5000/team/api@sha256:0123456789abcdef',
    'x509: certificate signed by unknown authority',
  ])('leaves alone %s', (text) => {
    expect(maskSecrets(text)).toBe(text);
  });
});
