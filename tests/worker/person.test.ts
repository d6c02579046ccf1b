// Who sent a submission is stored first, and apart. Whatever dies on the way: what was acknowledged is there, and nothing else stays.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registryOf } from '../../functions/environment.ts';
import { peopleOf } from '../../functions/person/people.ts';
import { programData } from '../../functions/program-data.ts';
import type { NewSubmission } from '../../functions/registry/store-submission.ts';
import { sampleAnswers, sampleForm } from '../../scripts/samples/sample-answers.ts';
import type { Answers } from '../../src/domain/form/answer.ts';
import { controlFields, steps } from '../../src/domain/form/page.ts';
import type { FakeServices } from './fake-services.ts';
import { seeded } from './seeded.ts';
import { afterFall2014, sendForm, sendJson, withFakeServices } from './site.ts';

const action = '/api/applications/mentee';
const hour = 60 * 60_000;
const people = peopleOf(env);
const personOf = (id: string) => env.PERSON.getByName(id);

/** Sends an application as somebody called `name`. */
function send(submissionId: string, name: string, settings: Record<string, unknown> = {}): Promise<Response> {
  const email = `${name}-${submissionId}@example.org`;
  return sendJson(action, { submissionId, answers: sampleAnswers(programData.forms.mentee, { name, email }) }, settings);
}

type Store = (submission: NewSubmission) => Promise<unknown>;
const reset = () => Promise.reject(new Error('reset'));
const withRegistry = (storeSubmission: Store) => ({ REGISTRY: { getByName: () => ({ storeSubmission }) } });
const diesBeforePerson = { PERSON: { getByName: () => ({ put: reset }) } };
const diesBetween = withRegistry(reset);
const diesAfterRegistry = withRegistry(async (submission) => {
  await registryOf(env).storeSubmission(submission);
  throw new Error('reset');
});

/** Lets time pass and rings a Person's alarm. @returns whether one was set */
async function ring(id: string, after = hour + 1_000): Promise<boolean> {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + after);
  try {
    return await runDurableObjectAlarm(personOf(id));
  } finally {
    clock.mockRestore();
  }
}

/** Lets a Person ask something else than the Registry. */
function whereRegistryAnswers(id: string, fingerprintOf: () => Promise<string | undefined>): Promise<void> {
  const other = { REGISTRY: { getByName: () => ({ fingerprintOf }) } };
  return runInDurableObject(personOf(id), (person) => void Reflect.set(person, 'env', other));
}
const whereRegistryIsBack = (id: string) =>
  whereRegistryAnswers(id, () => registryOf(env).fingerprintOf(id) as Promise<string | undefined>);

/** The names in what a Person holds, and whether its alarm is set. */
function held(id: string): Promise<{ names: unknown[]; isEmpty: boolean; hasAlarm: boolean }> {
  return runInDurableObject(personOf(id), async (_person, { storage }) => {
    const offers = [...storage.kv.list<{ answers: Answers }>({ prefix: 'offer ' })];
    const isEmpty = [...storage.kv.list()].length === 0;
    return { names: offers.map(([, { answers }]) => answers['name']), isEmpty, hasAlarm: (await storage.getAlarm()) !== null };
  });
}
const nothing = { names: [], isEmpty: true, hasAlarm: false };
const settledOn = (name: string) => ({ names: [name], isEmpty: false, hasAlarm: false });

describe('a submission’s Person', () => {
  let services: FakeServices;
  beforeEach(() => {
    services = withFakeServices();
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('keeps what says who somebody is, and nothing that the committee reads; the mail finds its address there', async () => {
    const id = crypto.randomUUID();
    const { reference } = await (await send(id, 'Paige')).json<{ reference: string }>();
    const fingerprint = await registryOf(env).fingerprintOf(id);
    const names = Object.keys((await people.read(id, fingerprint ?? '')) ?? {}).sort();
    expect(names).toContain('telephone');
    expect(names.filter((name) => ['hopes', 'role', 'state'].includes(name))).toEqual([]);
    await vi.waitUntil(() => services.mails.some(({ subject }) => subject.includes(reference)), 5_000);
    expect(services.mails.at(-1)?.to).toEqual([`paige-${id}@example.org`]);
    expect([await ring(id), await held(id)]).toEqual([true, settledOn('Paige')]);
    expect(await ring(id)).toBe(false); // it never asks again
  });

  it('deletes itself within about an hour where the Worker died before the Registry stored the rest, and is made anew by a repeat', async () => {
    const id = crypto.randomUUID();
    expect((await send(id, 'Paige', diesBetween)).status).toBe(503);
    expect(await held(id)).toEqual({ names: ['Paige'], isEmpty: false, hasAlarm: true });
    await ring(id, hour / 2);
    expect((await held(id)).names).toEqual(['Paige']); // a slow request may still be on its way
    await ring(id);
    expect(await held(id)).toEqual(nothing);
    expect((await send(id, 'Paige')).status).toBe(201);
    await ring(id);
    expect(await held(id)).toEqual(settledOn('Paige'));
  });

  it('keeps the changed second try alone, where the first had died', async () => {
    const id = crypto.randomUUID();
    await send(id, 'First', diesBetween);
    expect((await send(id, 'Second')).status).toBe(201);
    expect((await held(id)).names.sort()).toEqual(['First', 'Second']);
    await ring(id);
    expect(await held(id)).toEqual(settledOn('Second'));
  });

  it('keeps what is stored where the reply was lost: the repeat is answered, other answers are refused', async () => {
    const id = crypto.randomUUID();
    expect((await send(id, 'Paige', diesAfterRegistry)).status).toBe(503);
    expect((await send(id, 'Page')).status).toBe(422);
    expect((await send(id, 'Paige')).status).toBe(200);
    await ring(id);
    expect(await held(id)).toEqual(settledOn('Paige'));
    expect((await send(id, 'Page')).status).toBe(422);
    expect(await held(id)).toEqual(settledOn('Paige'));
  });

  it('acknowledges nothing while a Person cannot be reached', async () => {
    const id = crypto.randomUUID();
    expect((await send(id, 'Paige', diesBeforePerson)).status).toBe(503);
    expect(await registryOf(env).fingerprintOf(id)).toBeUndefined();
  });

  it('deletes nothing on a doubt: while the Registry cannot be reached, or names other answers', async () => {
    const id = crypto.randomUUID();
    await send(id, 'Paige', diesBetween);
    for (const answer of [reset, async () => 'other answers']) {
      await whereRegistryAnswers(id, answer);
      await ring(id);
      expect(await held(id)).toEqual({ names: ['Paige'], isEmpty: false, hasAlarm: true });
    }
    await whereRegistryIsBack(id);
    await ring(id, 2 * hour);
    expect(await held(id)).toEqual(nothing);
  });

  it('loses no repeat that arrives while the Registry is asked about the first try', async () => {
    const id = crypto.randomUUID();
    await send(id, 'Paige', diesBetween);
    await whereRegistryAnswers(id, async () => {
      const before = await registryOf(env).fingerprintOf(id);
      expect((await send(id, 'Paige')).status).toBe(201);
      return before;
    });
    await ring(id);
    expect((await held(id)).names).toEqual(['Paige']);
    await whereRegistryIsBack(id);
    await ring(id);
    expect(await held(id)).toEqual(settledOn('Paige'));
  });

  it('is not made where no cycle takes the form, and goes where the same answers came from the page under another id', async () => {
    const late = crypto.randomUUID();
    expect((await send(late, 'Late', { PROGRAM_NOW: afterFall2014 })).status).toBe(403);
    expect(await held(late)).toEqual(nothing);

    const email = `twice-${crypto.randomUUID()}@example.org`;
    const fields = sampleForm(programData.forms.mentee, { name: 'Twice', email });
    fields.set(controlFields.step, steps.send);
    const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
    const locations: (string | null)[] = [];
    for (const id of ids) {
      fields.set(controlFields.submissionId, id);
      locations.push((await sendForm(action, fields)).headers.get('location'));
    }
    expect(locations[1]).toBe(locations[0]);
    for (const id of ids) await ring(id);
    expect([await held(ids[0]), await held(ids[1])]).toEqual([settledOn('Twice'), nothing]);
  });

  it('keeps what was stored under the secret of before, when it is sent again under the next', async () => {
    const id = crypto.randomUUID();
    const rotated = { SIGNING_SECRET: 'another-secret-for-tests', SIGNING_SECRET_PREVIOUS: 'signing-secret-for-tests' };
    const statuses = [(await send(id, 'Paige')).status, (await send(id, 'Paige', rotated)).status];
    expect(statuses).toEqual([201, 200]);
    const fingerprint = (await registryOf(env).fingerprintOf(id)) ?? '';
    await ring(id);
    expect((await people.read(id, fingerprint))?.['name']).toBe('Paige');
    expect(await held(id)).toEqual(settledOn('Paige'));
  });

  it('takes a few changed tries of a submission and no more, and the same one again', async () => {
    const id = crypto.randomUUID();
    const offer = (count: number) => people.put(id, `fingerprint ${count}`, { name: `Try ${count}` });
    for (let count = 1; count <= 8; count += 1) await offer(count);
    await runInDurableObject(personOf(id), async (person) => {
      await expect(person.put(id, 'fingerprint 9', { name: 'Try 9' })).rejects.toThrow('too many offers');
    });
    await offer(3);
    expect((await held(id)).names).toHaveLength(8);
    await ring(id);
    expect(await held(id)).toEqual(nothing);
  });

  it('is there for every acknowledged submission, and for no other, wherever two hundred tries die', async () => {
    const random = seeded(20261201);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const faults = [{}, diesBeforePerson, diesBetween, diesBetween, diesAfterRegistry];
    const ids = Array.from({ length: 60 }, () => crypto.randomUUID());
    const acknowledged = new Map<string, string>();
    for (let count = 0; count < 200; count += 1) {
      const [id, name] = [pick(ids), pick(['Paige', 'Page'])];
      const { status } = await send(id, name, pick(faults));
      if (status < 300) acknowledged.set(id, name);
      if (random() < 0.3) await ring(pick(ids), 2 * hour * random());
    }
    for (const id of ids) await ring(id, 2 * hour);
    for (const id of ids) {
      const isStored = (await registryOf(env).fingerprintOf(id)) !== undefined;
      const { names, isEmpty } = await held(id);
      expect([names.length, isEmpty], id).toEqual(isStored ? [1, false] : [0, true]);
      if (acknowledged.has(id)) expect(names).toEqual([acknowledged.get(id)]);
    }
    expect(acknowledged.size).toBeGreaterThan(20);
    expect(acknowledged.size).toBeLessThan(60);
  }, 60_000);
});
