// Whoever floods the form locks nobody out, fills no mailbox and delays nobody else.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, it } from 'vitest';
import { registryOf } from '../../functions/environment.ts';
import { mailboxHash } from '../../functions/intake/sender.ts';
import { programData } from '../../functions/program-data.ts';
import { settingsOf } from '../../functions/settings.ts';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { mailboxOf } from '../../src/domain/mail/mailbox.ts';
import { minutes, withOutbox } from './outbox-harness.ts';
import { sendForm, sendJson, visit, withFakeServices } from './site.ts';

const action = '/api/applications/mentee';
const answersOf = (email: string) => sampleAnswers(programData.forms.mentee, { email, name: crypto.randomUUID() });

it.each([
  ['Name+shelf@Example.org', 'name@example.org'],
  ['first.last+1@gmail.com', 'firstlast@gmail.com'],
  ['firstlast@googlemail.com', 'firstlast@gmail.com'],
  ['first.last@example.org', 'first.last@example.org'],
])('mail to %s reaches the mailbox %s', (address, mailbox) => {
  expect(mailboxOf(address)).toBe(mailbox);
});

describe('forms with one mailbox', () => {
  beforeAll(() => void withFakeServices());
  /** All deliveries for the mailbox of an address. */
  const deliveriesOf = async (address: string) => {
    const mailbox = await mailboxHash(address, settingsOf(env).signingSecret);
    const all = await runInDurableObject(registryOf(env), async (_registry, { storage }) =>
      storage.sql
        .exec<{ kind: string; isHeld: number; mailbox: string }>(
          "SELECT iif(key = '', kind, key) AS kind, turn_at > outbox.created_at AS isHeld, mailbox FROM outbox JOIN submissions ON submissions.id = subject_id ORDER BY outbox.id",
        )
        .toArray(),
    );
    return all.filter((row) => row.mailbox === mailbox);
  };

  it('are all taken and all become issues; from the sixth on, the mail waits for its turn', async () => {
    const name = `crowd-${crypto.randomUUID()}`;
    for (let count = 1; count <= 8; count += 1) {
      const reply = await sendJson(action, { answers: answersOf(`${name}+${count}@example.org`) });
      expect(reply.status, String(count)).toBe(201);
    }
    const rows = await deliveriesOf(`${name}@example.org`);
    const isHeld = (kind: string) => rows.filter((row) => row.kind === kind).map(({ isHeld: held }) => held === 1);
    expect(isHeld('issue')).toEqual(Array(8).fill(false));
    expect(isHeld('application-receipt')).toEqual([...Array(5).fill(false), true, true, true]);
    const { outbox } = await (await visit('/api/health')).json<{ outbox: { held: number } }>();
    expect(outbox.held).toBe(3);
  });

  it('and withdrawals send no more mails than that either', async () => {
    const email = `corrects-${crypto.randomUUID()}@example.org`;
    for (let count = 1; count <= 6; count += 1) {
      const { statusUrl } = await (await sendJson(action, { answers: answersOf(email) })).json<{ statusUrl: string }>();
      const path = `${new URL(statusUrl).pathname}/withdraw`;
      expect((await sendForm(path, new URLSearchParams({ confirm: 'yes' }))).status).toBe(303);
    }
    const rows = await deliveriesOf(email);
    const held = (kind: string) => rows.filter((row) => row.kind === kind && row.isHeld === 1).length;
    expect({ issue: held('issue'), mails: held('application-receipt') + held('withdrawal') }).toEqual({ issue: 0, mails: 7 });
  });
});

/** A flood as fast as the limit of a network (30 a minute, wrangler.jsonc) lets it come, each with another mailbox; then somebody applies. */
const flood = (posts: number) =>
  withOutbox(async (outbox, services) => {
    for (let batch = 0; batch < posts / 100; batch += 1) {
      for (let count = 0; count < 100; count += 1) await outbox.apply({ mailbox: `junk ${batch} ${count}`, network: 'flood' });
      await outbox.run((100 * minutes) / 30);
    }
    const junkMails = services.mails.length;
    const { reference } = await outbox.apply({ mailbox: 'reader', network: 'library' });
    await outbox.run(5_000);
    expect(services.issues.filter(({ title }) => title.startsWith(reference))).toHaveLength(1);
    expect(services.mails.filter(({ subject }) => subject.includes(reference))).toHaveLength(1);
    expect(outbox.count()).toBe(posts + 1);
    const hours = Math.ceil(posts / (30 * 60));
    expect(junkMails).toBeGreaterThanOrEqual(20);
    expect(junkMails).toBeLessThanOrEqual(20 * hours + 20);
  });

it('what was held goes on only when nobody else waits', () =>
  withOutbox(async (outbox, services) => {
    for (let count = 0; count < 60; count += 1) await outbox.apply({ mailbox: `junk ${count}`, network: 'flood' });
    await outbox.run(1 * minutes);
    outbox.pass(3 * 60 * minutes); // by now their turn has come, and nothing was sent meanwhile
    const { reference } = await outbox.apply({ mailbox: 'reader', network: 'library' });
    await outbox.run(1_000);
    expect(services.issues.at(20)?.title).toContain(reference);
    await outbox.run(2 * minutes);
    expect(services.issues).toHaveLength(61);
  }));

it('600 posts from one network are as many records, 20 issues and mails, and delay nobody else', () => flood(600));

it(
  '10,000 posts are as many records, a few hundred issues and mails, and delay nobody else',
  { tags: 'nightly', timeout: 300_000 },
  () => flood(10_000),
);

it('a mailbox that is flooded for days gets twenty mails a day, and its owner’s receipt from another network comes at once on the first day', () =>
  withOutbox(async (outbox, services) => {
    for (let count = 0; count < 100; count += 1) await outbox.apply({ mailbox: 'hers', network: 'flood' });
    const { reference } = await outbox.apply({ mailbox: 'hers', network: 'her library' });
    await outbox.run(5 * minutes);
    expect(services.mails.filter(({ subject }) => subject.includes(reference))).toHaveLength(1);
    expect(services.mails).toHaveLength(6);
    let before = services.mails.length;
    for (let day = 0; day < 5; day += 1) {
      for (let count = 0; count < 100; count += 1) await outbox.apply({ mailbox: 'hers', network: `flood ${day} ${count % 10}` });
      await outbox.run(24 * 60 * minutes);
      expect(services.mails.length - before).toBeLessThanOrEqual(20);
      before = services.mails.length;
    }
  }));

it('health says nothing of what waits for its turn, and that something is late once its turn is over', () =>
  withOutbox(async (outbox) => {
    for (let count = 0; count < 21; count += 1) await outbox.apply({ mailbox: `junk ${count}`, network: 'flood' });
    await outbox.run(2 * minutes);
    expect(outbox.health()).toMatchObject({ pending: 0, oldestSeconds: 0, held: 2 });
    outbox.pass(60 * minutes);
    expect(outbox.health()).toMatchObject({ pending: 2, held: 0 });
    outbox.pass(60 * minutes);
    expect(outbox.health().oldestSeconds).toBeGreaterThan(3_500);
  }));
