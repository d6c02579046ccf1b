import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { selfSignedCertificate } from '../../../scripts/bench/site/self-signed-certificate.ts';

describe('the certificate of a benchmark', () => {
  const { key, cert, publicKeyHash } = selfSignedCertificate(new Date('2026-11-24T12:00:00Z'));
  const read = new X509Certificate(cert);

  test('is signed with its own key', () => {
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  test('is for localhost', () => {
    expect(read.checkHost('localhost')).toBe('localhost');
    expect(read.checkHost('example.org')).toBeUndefined();
  });

  test('is valid from the day before to the day after', () => {
    expect(read.validFromDate.toISOString()).toBe('2026-11-23T12:00:00.000Z');
    expect(read.validToDate.toISOString()).toBe('2026-11-25T12:00:00.000Z');
  });

  test('is known to a browser by the hash of its public key', () => {
    const publicKey = read.publicKey.export({ type: 'spki', format: 'der' });
    expect(publicKeyHash).toBe(createHash('sha256').update(publicKey).digest('base64'));
  });
});
