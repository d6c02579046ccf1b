import { mailboxOf } from '../../src/domain/mail/mailbox.ts';
import type { Sender } from '../registry/sender-turns.ts';
import { keyedHash } from '../signing/keyed-hash.ts';

const bytes = 16;

/** Who sends something, for counting: keyed hashes of the mailbox and of the network. */
export async function senderOf(address: string, network: string | undefined, secret: string): Promise<Sender> {
  const hash = (text: string) => keyedHash(secret, 'sender', text, bytes);
  return { mailbox: await hash(mailboxOf(address)), network: network === undefined ? undefined : await hash(network) };
}
