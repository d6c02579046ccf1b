/**
 * What webhooks carry as GitHub writes it: whole labels and milestones, what an edited text was before, times to the second, and the App by which
 * something was done. `emulate` cuts these short.
 */
import { z } from 'zod';
import type { Emulator, Store } from '../emulator.ts';
import type { FormerTexts } from './edits.ts';
import { asGithub } from './issue-replies.ts';
import { labelNamed, repositoryRow } from './issue-store.ts';

const payloadSchema = z.looseObject({
  action: z.string().optional(),
  issue: z.looseObject({ url: z.string(), repository_url: z.string(), milestone: z.unknown() }).nullish(),
  comment: z.looseObject({ url: z.string() }).nullish(),
  label: z.looseObject({ name: z.string() }).nullish(),
});

/** Mends each payload before it is signed and sent. */
export function mendPayloads({ store, webhooks }: Emulator, formerTexts: FormerTexts): void {
  const dispatch = webhooks.dispatch.bind(webhooks);
  webhooks.dispatch = (event, action, payload, owner, repo) => {
    const found = payloadSchema.safeParse(payload);
    const isOurs = found.success && (event === 'issues' || event === 'issue_comment');
    return dispatch(
      event,
      action,
      isOurs ? mended(found.data, store, formerTexts, { owner, repo: repo ?? '' }) : payload,
      owner,
      repo,
    );
  };
}

type Payload = z.infer<typeof payloadSchema>;

function mended(payload: Payload, store: Store, formerTexts: FormerTexts, name: { owner: string; repo: string }): unknown {
  const url = payload.issue?.repository_url ?? 'http://localhost/repos';
  const label = payload.label && wholeLabel(store, payload.label.name, url, name);
  const milestone = payload.action === 'milestoned' && payload.issue ? { milestone: payload.issue.milestone } : {};
  const changes = payload.action === 'edited' ? { changes: changesOf(payload, formerTexts) } : {};
  const whole = { ...payload, ...(label && { label }), ...milestone, ...changes };
  return JSON.parse(asGithub(JSON.stringify(whole), store, new URL(url).origin));
}

function wholeLabel(store: Store, name: string, url: string, repository: { owner: string; repo: string }) {
  const label = labelNamed(store, repositoryRow(store, repository)?.id ?? 0, name);
  if (label === undefined) return undefined;
  const { id, node_id, description, color, default: isDefault } = label;
  return {
    id,
    node_id,
    url: `${url}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color,
    default: isDefault,
    description,
  };
}

function changesOf({ issue, comment }: Payload, formerTexts: FormerTexts): object {
  const now = z.looseObject({ title: z.string().optional(), body: z.string().nullable() }).parse(comment ?? issue);
  const before = formerTexts.get(new URL((comment ?? issue)?.url ?? '').pathname);
  if (before === undefined) return {};
  return {
    ...(before.title === now.title ? {} : { title: { from: before.title } }),
    ...(before.body === now.body ? {} : { body: { from: before.body ?? '' } }),
  };
}
