// What an earlier release stored of who somebody is moves into Persons; whatever dies on the way, it is always in one place at least.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type People, peopleOf } from '../../functions/person/people.ts';
import { programData } from '../../functions/program-data.ts';
import { findRepeat } from '../../functions/registry/find-repeat.ts';
import { hasUnmoved, movePrivateAnswers } from '../../functions/registry/move-private-answers.ts';
import { migrate, migrations } from '../../functions/registry/schema.ts';
import { storeSubmission } from '../../functions/registry/store-submission.ts';
import { settingsOf } from '../../functions/settings.ts';
import { fingerprintsOf } from '../../functions/signing/fingerprint.ts';
import { sha256 } from '../../functions/signing/keyed-hash.ts';
import { hashOfToken, statusTokenOf } from '../../functions/signing/status-token.ts';
import { rawSampleAnswers } from '../../scripts/samples/sample-answers.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { readAnswers } from '../../src/domain/form/read-answers.ts';
import { minutes, OutboxHarness } from './outbox-harness.ts';
import { withFakeServices } from './site.ts';

const people = peopleOf(env);
const secrets = settingsOf(env).signingSecrets;
const email = 'Canary@Example.org';
/** By how many migrations each release had that stored the answers together. */
const releases = Array.from({ length: migrations.length - 2 }, (_, index) => index + 2).filter((count) =>
  migrations.slice(count).some((step) => step.includes('has_person')),
);

function rawAnswersOf(form: FormName): Map<string, readonly string[]> {
  return new Map([...rawSampleAnswers(programData.forms[form]), ['name', ['Canary']], ['email', [email]]]);
}
function answersOf(form: FormName): Answers {
  const reading = readAnswers(programData.forms[form], rawAnswersOf(form));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.answers;
}

/** A submission as it was stored, with its issue and its receipt still to be sent. */
async function fill(sql: SqlStorage, form: FormName, reference: string): Promise<string> {
  const id = crypto.randomUUID();
  const { version, content } = programData.forms[form];
  const answers = answersOf(form);
  sql.exec('INSERT INTO forms (version, content) VALUES (?, ?) ON CONFLICT DO NOTHING', version, JSON.stringify(content));
  sql.exec(
    `INSERT INTO submissions (id, form, form_version, cycle_code, cycle_title, promise, reference, token_hash, fingerprint, reply_to, answers,
       status, site_url, received_at, stored_at)
     VALUES (?, ?, ?, '2014F', 'Fall 2014', '', ?, ?, ?, ?, ?, 'received', 'https://site.test', '2014-08-15T17:00:00Z', 0)`,
    ...[id, form, version, reference, await hashOfToken(await statusTokenOf(id, secrets[0] ?? ''))],
    ...[await sha256(answersAsText(answers)), email.toLowerCase(), JSON.stringify(answers)],
  );
  const isBySubject = sql.exec("SELECT 1 FROM pragma_table_info('outbox') WHERE name = 'subject_id'").toArray().length > 0;
  for (const kind of ['issue', 'receipt']) {
    const service = kind === 'issue' ? 'github' : 'mail';
    const [name, key] = kind === 'issue' ? ['issue', ''] : ['mail', 'application-receipt'];
    if (isBySubject)
      sql.exec(
        "INSERT INTO outbox (subject_kind, subject_id, kind, key, service, state, next_at, created_at) VALUES ('submission', ?, ?, ?, ?, 'waiting', 0, 0)",
        ...[id, name, key, service],
      );
    else
      sql.exec(
        "INSERT INTO outbox (submission_id, kind, service, state, next_at, created_at) VALUES (?, ?, ?, 'waiting', 0, 0)",
        ...[id, kind, service],
      );
  }
  return id;
}

interface Released {
  readonly storage: DurableObjectStorage;
  readonly mentee: string;
  readonly goalSheet: string;
}

/** Runs `test` in a Registry that a release has filled, with the tables of now. */
function withReleased(count: number, test: (released: Released) => Promise<void>): Promise<void> {
  return runInDurableObject(env.REGISTRY.getByName(crypto.randomUUID()), async (_registry, { storage }) => {
    await storage.deleteAll();
    migrate(storage, migrations.slice(0, count));
    const mentee = await fill(storage.sql, 'mentee', 'MENTEE-2014F-7K3Q4');
    const goalSheet = await fill(storage.sql, 'goal-sheet', 'GOALS-2014F-00000');
    migrate(storage);
    await test({ storage, mentee, goalSheet });
  });
}

/** All rows of all tables, as text. */
function dump(sql: SqlStorage): string {
  const tables = sql
    .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*'")
    .toArray();
  return JSON.stringify(
    tables.map(({ name }) => [name, sql.exec(`SELECT * FROM ${name}`).toArray()]),
    (key, value) => (key === 'content' ? '' : value), // of a form: its questions
  );
}
async function fingerprintIn(sql: SqlStorage, id: string): Promise<string> {
  return sql.exec<{ fingerprint: string }>('SELECT fingerprint FROM submissions WHERE id = ?', id).one().fingerprint;
}

describe.each(releases)('what a release with %i migrations stored', (count) => {
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

  it('moves: no table names anybody any more, and the Person has every private answer', () =>
    withReleased(count, async ({ storage, mentee, goalSheet }) => {
      expect(dump(storage.sql)).toMatch(/canary/i);
      await movePrivateAnswers(storage.sql, people, secrets);
      expect(hasUnmoved(storage.sql)).toBe(false);
      expect(dump(storage.sql)).not.toMatch(/canary|555.?0123/i);
      for (const [id, form] of [
        [mentee, 'mentee'],
        [goalSheet, 'goal-sheet'],
      ] as const) {
        const personal = await people.read(id, await fingerprintIn(storage.sql, id));
        expect(personal).toMatchObject({ name: 'Canary', email });
        const { answers } = storage.sql.exec<{ answers: string }>('SELECT answers FROM submissions WHERE id = ?', id).one();
        expect({ ...(JSON.parse(answers) as Answers), ...personal }).toEqual(answersOf(form));
      }
    }));

  it('is delivered before it moves and while Persons cannot be reached; only a goal sheet’s issue waits', () =>
    withReleased(count, async ({ storage }) => {
      const outbox = new OutboxHarness(storage);
      const network = vi.spyOn(globalThis, 'fetch').mockImplementation(outbox.services.fetch);
      const reset = () => Promise.reject(new Error('reset'));
      outbox.people = { put: reset, adopt: reset, read: reset };
      await expect(movePrivateAnswers(storage.sql, outbox.people, secrets)).rejects.toThrow('reset');
      await outbox.run(5 * minutes);
      expect(outbox.services.mails.map(({ to }) => to)).toEqual([[email.toLowerCase()], [email.toLowerCase()]]);
      expect(outbox.services.issues.map(({ title }) => title)).toEqual(['MENTEE-2014F-7K3Q4 · Mentee application']);
      outbox.people = people;
      await movePrivateAnswers(storage.sql, people, secrets);
      await outbox.run(5 * minutes);
      network.mockRestore();
      expect(outbox.services.issues[1]?.body).toContain('the same email address as the mentee application **MENTEE-2014F-7K3Q4**');
    }));

  it('loses nothing to a death at any point, nor to a secret that is replaced meanwhile', () =>
    withReleased(count, async ({ storage, mentee }) => {
      const dies: People = {
        ...people,
        adopt: async (...submission) => {
          await people.adopt(...submission);
          throw new Error('died');
        },
      };
      await expect(movePrivateAnswers(storage.sql, dies, secrets)).rejects.toThrow('died');
      expect(hasUnmoved(storage.sql)).toBe(true);
      expect(dump(storage.sql)).toMatch(/canary/i);
      await movePrivateAnswers(storage.sql, people, ['another-secret-for-tests', ...secrets]);
      expect(hasUnmoved(storage.sql)).toBe(false);
      expect(await people.read(mentee, await fingerprintIn(storage.sql, mentee))).toMatchObject({ name: 'Canary' });
      const keys = await runInDurableObject(env.PERSON.getByName(mentee), async (_person, state) =>
        [...state.storage.kv.list({ prefix: 'offer ' })].map(([key]) => key),
      );
      expect(keys).toEqual([`offer ${await fingerprintIn(storage.sql, mentee)}`]);
    }));

  it('is known when it is sent again, before it moves and after, by a page and by its id', () =>
    withReleased(count, async ({ storage: { sql }, mentee }) => {
      const fingerprints = await fingerprintsOf(answersOf('mentee'), secrets);
      const again = (id: string) => ({
        ...{ id, form: programData.forms.mentee, committeeAnswers: {}, fingerprints, dedupeByContent: true, tokenHash: id },
        ...{ sender: { mailbox: '', network: undefined }, siteUrl: '', receivedAt: '' },
        cycle: { code: '2014F', title: 'Fall 2014', promise: '' },
      });
      for (const move of [() => undefined, () => movePrivateAnswers(sql, people, secrets)]) {
        await move();
        const known = { reference: 'MENTEE-2014F-7K3Q4' };
        expect(storeSubmission(sql, again(mentee), 0)).toMatchObject({ kind: 'repeated', ...known });
        expect(storeSubmission(sql, again(crypto.randomUUID()), 0)).toMatchObject({ kind: 'repeated', ...known });
        expect(await findRepeat(sql, mentee, 'mentee', rawAnswersOf('mentee'), secrets)).toMatchObject(known);
      }
    }));
});

it('moves by the Registry’s own alarm, twenty at a time, with an empty outbox too', async () => {
  withFakeServices();
  const registry = env.REGISTRY.getByName(crypto.randomUUID());
  await runInDurableObject(registry, async (_registry, { storage }) => {
    await storage.deleteAll();
    migrate(storage, migrations.slice(0, releases.at(-1)));
    for (let count = 0; count < 45; count += 1) await fill(storage.sql, 'mentor', `MENTOR-2014F-${String(count).padStart(5, '0')}`);
    storage.sql.exec('DELETE FROM outbox');
    migrate(storage);
    await storage.setAlarm(Date.now() + 60_000);
  });
  let rings = 0;
  while (await runDurableObjectAlarm(registry)) rings += 1;
  expect(rings).toBe(3);
  expect(await runInDurableObject(registry, (_registry, { storage }) => dump(storage.sql))).not.toMatch(/canary/i);
});
