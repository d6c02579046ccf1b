// A decision is kept under the code of its reason, and the applicant's page looks its sentence up there.
import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentTexts } from '../content-files.ts';
import type { Finding } from '../findings/finding.ts';
import { declineReasonsFile, type Version } from './published-versions.ts';

/** Only what every version of the schema had: earlier files have to be read too. */
const reasonsSchema = z.object({ reasons: z.array(z.object({ code: z.string(), meaning: z.string() })) });

/** The codes of reasons for declining that were published, and that there are no more. */
export function declineCodeProblems(published: readonly Version[], texts: ContentTexts): readonly Finding[] {
  const now = reasonsIn(texts.get(declineReasonsFile) ?? '');
  if (!now) return []; // a file that is missing, or cannot be read, is a problem of its own
  const codes = new Set(now.map(({ code }) => code));
  const earlier = published.flatMap(({ file, text }) => (file === declineReasonsFile ? (reasonsIn(text) ?? []) : []));
  const lost = new Map(earlier.filter(({ code }) => !codes.has(code)).map((reason) => [reason.code, reason]));
  return [...lost.values()].map(({ code, meaning }) => ({
    file: declineReasonsFile,
    path: ['reasons'],
    message: `No reason has the code “${code}” any more, and decisions are kept under it (“${meaning}”). Bring it back; its words can change.`,
  }));
}

function reasonsIn(yaml: string): z.infer<typeof reasonsSchema>['reasons'] | undefined {
  try {
    return reasonsSchema.parse(parse(yaml, { logLevel: 'error' })).reasons;
  } catch {
    return undefined; // nobody can have decided by what the system could not read
  }
}
