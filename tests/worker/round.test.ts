// A round, played on GitHub by six reviewers and a chair: however the webhooks arrive, and if none does, the same comes of it.
import { describe, expect, it } from 'vitest';
import type { FakeServices } from './fake-services.ts';
import { minutes, type OutboxHarness, withOutbox } from './outbox-harness.ts';
import { reviewState } from './review-state.ts';
import { seeded } from './seeded.ts';

/** How webhooks reach us. */
type Delivery = 'each at once' | 'doubled, late and shuffled' | 'none';

const commands = [
  '/claim',
  '/unclaim',
  '/assign @reviewer-4',
  ...Array<string>(5).fill('/review'),
  ...Array<string>(3).fill('/accept'),
  '/waitlist',
  '/decline no-place',
  '/decline because',
  '/reopen',
  '/conflict',
  '/note Prefers evenings',
  '/review\n/accept',
  'Nothing to see here.',
  '> /accept',
  '/acept',
  '/help',
];
const labels = ['status: in review', 'status: accepted', 'status: declined', 'status: matched', 'help wanted'];
const people = ['reviewer-1', 'reviewer-2', 'reviewer-3', 'reviewer-4', 'reviewer-5', 'reviewer-6', 'chair', 'observer', 'pending'];

/** Plays a round. @returns what is stored and what stands on GitHub in the end */
async function play(outbox: OutboxHarness, services: FakeServices, applications: number, delivery: Delivery): Promise<string> {
  outbox.cronInterval = 5 * minutes;
  const random = seeded(20141010);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  for (let count = 0; count < applications; count += 1) await outbox.apply();
  await outbox.run(5 * minutes);
  const late: number[] = [];
  for (let step = 0; step < applications * 6; step += 1) {
    const issue = 1 + Math.floor(random() * applications);
    const [login, command, label, isLabel] = [pick(people), pick(commands), pick(labels), random() < 0.2];
    if (isLabel) services.committee.label(issue, login, { add: [label] });
    else services.committee.comment(issue, login, command);
    if (delivery === 'each at once') await outbox.look(issue);
    if (delivery === 'doubled, late and shuffled') late.push(issue, issue);
    if (delivery === 'doubled, late and shuffled' && step % 7 === 0)
      for (const one of late.splice(0).sort((a, b) => ((a * 7919) % 13) - ((b * 7919) % 13))) outbox.raise(one);
    await outbox.run(1 * minutes);
  }
  for (const issue of late) outbox.raise(issue);
  await outbox.run(40 * minutes);
  return reviewState(outbox.sql, services);
}

async function expectTheSame(applications: number): Promise<void> {
  const states: string[] = [];
  for (const delivery of ['each at once', 'doubled, late and shuffled', 'none'] as const)
    await withOutbox(async (outbox, services) => void states.push(await play(outbox, services, applications, delivery)));
  const [first = '', ...others] = states;
  expect(first).toContain('"accepted"');
  for (const other of others) expect(other).toBe(first);
}

describe('a round ends the same with every webhook at once, with all of them late, doubled and shuffled, and with none', () => {
  it('of five applications', () => expectTheSame(5), 60_000);
  it('of forty', { tags: ['nightly'], timeout: 600_000 }, () => expectTheSame(40));
});
