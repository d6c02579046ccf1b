/** What the forms of an issue's page ask of the API, one at a time. Each gives the first reply that is a refusal. */
import { z } from 'zod';
import type { AskAs } from './acting-as.ts';

type Fields = Readonly<Record<string, unknown>>;
/** Does what a form asks for, to the issue at an address of the API such as `/repos/alsc/mentoring-applications/issues/1`. */
export type IssueChange = (ask: AskAs, issue: string, fields: Fields) => Promise<Response | undefined>;

const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);
const choicesSchema = z.object({ shown: several, chosen: several });
const bodySchema = z.object({ body: z.string() });
const stateSchema = z.object({ state: z.enum(['open', 'closed']) });

/** By the last part of the form's address. */
export const issueChanges: Readonly<Record<string, IssueChange>> = {
  comment: async (ask, issue, fields) => refused(await ask('POST', `${issue}/comments`, bodySchema.parse(fields))),
  state: async (ask, issue, fields) => refused(await ask('PATCH', issue, stateSchema.parse(fields))),
  labels: async (ask, issue, fields) => {
    const { added, removed } = differenceIn(fields);
    for (const name of removed) {
      const reply = await ask('DELETE', `${issue}/labels/${encodeURIComponent(name)}`);
      // Where the issue is there and the label is not, somebody else has taken it off: what was wished for is so.
      const isOff = reply.status === 404 && (await ask('GET', issue)).ok;
      if (!reply.ok && !isOff) return reply;
    }
    return added.length === 0 ? undefined : refused(await ask('POST', `${issue}/labels`, { labels: added }));
  },
  assignees: async (ask, issue, fields) => {
    const { added, removed } = differenceIn(fields);
    const taken = removed.length === 0 ? undefined : refused(await ask('DELETE', `${issue}/assignees`, { assignees: removed }));
    if (taken !== undefined || added.length === 0) return taken;
    return refused(await ask('POST', `${issue}/assignees`, { assignees: added }));
  },
};

/** Changes or deletes a comment at its address in the API. */
export async function changeComment(ask: AskAs, comment: string, fields: Fields): Promise<Response | undefined> {
  if (fields['do'] === 'delete') return refused(await ask('DELETE', comment));
  return refused(await ask('PATCH', comment, bodySchema.parse(fields)));
}

function refused(reply: Response): Response | undefined {
  return reply.ok ? undefined : reply;
}

function differenceIn(fields: Fields): { added: string[]; removed: string[] } {
  const { shown, chosen } = choicesSchema.parse(fields);
  return {
    added: chosen.filter((name) => !shown.includes(name)),
    removed: shown.filter((name) => !chosen.includes(name)),
  };
}

const messageSchema = z.object({ message: z.string() });

/** Why the API refused, for the person who asked. */
export async function refusalSentence(reply: Response, account: string): Promise<string> {
  switch (reply.status) {
    case 403:
      return `GitHub refuses: ${account} may read here, and may not do that. Choose another account.`;
    case 404:
      return `GitHub shows this to nobody who may not see it, and ${account} may not. Choose another account.`;
    case 410:
      return 'This issue was deleted.';
    default: {
      const told = messageSchema.safeParse(await reply.json().catch(() => undefined));
      return `GitHub refuses: ${told.success ? told.data.message : `it answered ${reply.status}`}. Change what you typed and try again.`;
    }
  }
}
