// The last line of what we write on GitHub: what it is about, signed. Applicants' text cannot contain it (neutralise.ts breaks comments) and
// the committee cannot forge it.
import type { Subject } from '../registry/subject.ts';
import { equalInConstantTime, keyedHash } from './keyed-hash.ts';

const tagBytes = 16;
const issuePattern = /<!-- alsc-(submission|cycle):v1:([\w-]{1,36}):([\w-]{22}) -->\s*$/;
const replyPattern = /<!-- alsc-reply:v1:(\d{1,15}):([\w-]{22}) -->\s*$/;

/** The marker of a subject's issue. */
export async function markerOf(subject: Subject, secret: string): Promise<string> {
  return `<!-- alsc-${subject.kind}:v1:${subject.id}:${await issueTag(subject, secret)} -->`;
}

/** The marker of a reply, by the id of its delivery. */
export async function replyMarkerOf(deliveryId: number, secret: string): Promise<string> {
  return `<!-- alsc-reply:v1:${deliveryId}:${await keyedHash(secret, 'reply marker', String(deliveryId), tagBytes)} -->`;
}

/**
 * The subject in the marker that ends `body`; undefined where there is none or the signature is not ours.
 * @param secrets the signing secret, and the one before it
 */
export async function subjectIn(body: string, secrets: readonly string[]): Promise<Subject | undefined> {
  const [, kind, id, tag] = issuePattern.exec(body) ?? [];
  if (!kind || !id || !tag) return undefined;
  const subject = { kind: kind as Subject['kind'], id };
  for (const secret of secrets) if (equalInConstantTime(tag, await issueTag(subject, secret))) return subject;
  return undefined;
}

/** The id of the delivery in the marker that ends a comment's `body`, as `subjectIn`. */
export async function replyIdIn(body: string, secrets: readonly string[]): Promise<number | undefined> {
  const [, id, tag] = replyPattern.exec(body) ?? [];
  if (!id || !tag) return undefined;
  for (const secret of secrets)
    if (equalInConstantTime(tag, await keyedHash(secret, 'reply marker', id, tagBytes))) return Number(id);
  return undefined;
}

/** A submission's tag is that of its id alone, as in issues that were written before there were other subjects. */
function issueTag({ kind, id }: Subject, secret: string): Promise<string> {
  return keyedHash(secret, 'issue marker', kind === 'submission' ? id : `${kind}:${id}`, tagBytes);
}
