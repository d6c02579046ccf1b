/** A certificate for `localhost` that lives as long as one benchmark. Node can use certificates and not make them; RFC 5280 says how. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** What Chromium takes in `--ignore-certificate-errors-spki-list`: it trusts this key and no other. */
  readonly publicKeyHash: string;
};

const tag = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, utcTime: 0x17, sequence: 0x30, set: 0x31 };
const oid = { commonName: '550403', subjectAltName: '551d11', ecdsaWithSha256: '2a8648ce3d040302' };

/** Makes a key and a certificate of it, valid from yesterday until tomorrow. */
export function selfSignedCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const publicKeyInfo = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(identifier(oid.ecdsaWithSha256));
  const name = sequence(der(tag.set, sequence(identifier(oid.commonName), der(tag.utf8, Buffer.from('localhost')))));
  const alternativeName = der(tag.octets, sequence(der(0x82, Buffer.from('localhost'))));
  const content = sequence(
    der(0xa0, der(tag.integer, Buffer.from([2]))), // version 3
    der(tag.integer, Buffer.from([1])),
    algorithm,
    name,
    sequence(utcTime(now, -1), utcTime(now, 1)),
    name,
    publicKeyInfo,
    der(0xa3, sequence(sequence(identifier(oid.subjectAltName), alternativeName))),
  );
  const signature = der(tag.bits, Buffer.from([0]), sign('sha256', content, privateKey));
  const lines =
    sequence(content, algorithm, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    publicKeyHash: createHash('sha256').update(publicKeyInfo).digest('base64'),
  };
}

/** A value after its tag and its length, as DER writes them. */
function der(tagByte: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tagByte, ...size]), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(tag.sequence, ...parts);
}

function identifier(hex: string): Buffer {
  return der(tag.oid, Buffer.from(hex, 'hex'));
}

function utcTime(now: Date, days: number): Buffer {
  const digits = new Date(now.getTime() + days * 86_400_000).toISOString().replaceAll(/\D/g, '');
  return der(tag.utcTime, Buffer.from(`${digits.slice(2, 14)}Z`));
}
