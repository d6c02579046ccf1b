import { mailboxOf } from '../../src/domain/mail/mailbox.ts';
import type { Sender } from '../registry/sender-turns.ts';
import { keyedHash } from '../signing/keyed-hash.ts';

const bytes = 16;
const hash = (text: string, secret: string) => keyedHash(secret, 'sender', text, bytes);

/** Who sends something, for counting and for finding what else came from the same mailbox: keyed hashes of the mailbox and of the network. */
export async function senderOf(address: string, network: string | undefined, secret: string): Promise<Sender> {
  return { mailbox: await mailboxHash(address, secret), network: await networkHash(network, secret) };
}

/** The mailbox that an address reaches, as a keyed hash. */
export function mailboxHash(address: string, secret: string): Promise<string> {
  return hash(mailboxOf(address), secret);
}

/** The network that something comes from (`networkOf`), as a keyed hash. */
export async function networkHash(network: string | undefined, secret: string): Promise<string | undefined> {
  return network === undefined ? undefined : await hash(network, secret);
}
