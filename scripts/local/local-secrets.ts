/** The keys of one local system, made by chance at its first start and kept beside its data. They leave the machine never. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeFileAtomically } from './atomic-file.ts';

const schema = z.strictObject({
  /** PKCS#8, because WebCrypto in workerd reads no other form. */
  githubAppPrivateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  githubWebhookSecret: z.string().min(32),
  githubOauthClientSecret: z.string().min(32),
  signingSecret: z.string().min(43),
});

export type LocalSecrets = z.infer<typeof schema>;

/**
 * Reads the keys of a data directory, or makes them where there are none.
 *
 * @param path the file that holds them, readable by its owner alone.
 * @throws where the file exists and does not hold these keys: `--fresh` makes new ones.
 */
export async function loadLocalSecrets(path: string): Promise<LocalSecrets> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined) return schema.parse(JSON.parse(text));

  const secrets = makeSecrets();
  await writeFileAtomically(path, `${JSON.stringify(secrets, null, 2)}\n`);
  return secrets;
}

function makeSecrets(): LocalSecrets {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    githubAppPrivateKey: privateKey,
    githubWebhookSecret: randomSecret(),
    githubOauthClientSecret: randomSecret(),
    signingSecret: randomSecret(),
  };
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}
