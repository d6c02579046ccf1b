// One application, goal sheet, withdrawal and error with marked values, looked for wherever they must not be.
import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { registryOf } from '../../functions/environment.ts';
import { programData } from '../../functions/program-data.ts';
import { sha256 } from '../../functions/signing/keyed-hash.ts';
import { sampleAnswers, sampleForm } from '../../scripts/samples/sample-answers.ts';
import { answersAsText } from '../../src/domain/form/answers-as-text.ts';
import { questionsOf } from '../../src/domain/form/form.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { controlFields } from '../../src/domain/form/page.ts';
import { readAnswers } from '../../src/domain/form/read-answers.ts';
import type { FakeServices } from './fake-services.ts';
import { found, sendForm, sendJson, visit, withFakeServices } from './site.ts';

const address = 'canary-address@example.org';
/** Answers in which every typed one is marked: with `private` where only some people may see it, with `answer` elsewhere. */
function marked(name: FormName): Record<string, unknown> {
  const form = programData.forms[name];
  const changes: Record<string, unknown> = { email: address };
  for (const question of questionsOf(form.content)) {
    const isText = question.kind === 'long text' || (question.kind === 'short text' && question.format === undefined);
    if (isText) changes[question.name] = question.visibility === 'private' ? 'canary-private' : 'canary-answer';
  }
  return sampleAnswers(form, changes);
}
const canary = /canary|paroo|555.?0123/i;

describe('marked values', () => {
  let services: FakeServices;
  const lines: string[] = [];
  const addresses: string[] = [];
  const tokens: string[] = [];

  beforeAll(async () => {
    services = withFakeServices();
    for (const level of ['info', 'warn', 'error', 'log', 'debug'] as const)
      vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words.join(' ')));
    const network = vi.mocked(globalThis.fetch);
    for (const [path, name] of [
      ['/api/applications/mentee', 'mentee'],
      ['/api/applications/mentor', 'mentor'],
      ['/api/goal-sheets', 'goal-sheet'],
    ] as const) {
      const reply = await sendJson(path, { answers: marked(name) });
      const { statusUrl } = await reply.json<{ statusUrl: string }>();
      tokens.push(new URL(statusUrl).pathname.replace('/application/', ''));
    }
    await vi.waitUntil(() => services.issues.length === 3 && services.mails.length === 3, 20_000);
    await sendForm(`/application/${tokens[0]}/withdraw`, new URLSearchParams({ confirm: 'yes' }));
    await vi.waitUntil(() => services.mails.length === 4, 20_000);

    // Errors of every sort: of the Registry, of a page, of a delivery.
    const failing = {
      REGISTRY: {
        getByName: () => ({
          storeSubmission: () => Promise.reject(new Error(`canary-answer ${address}`)),
          findSubmission: () => Promise.reject(new Error('canary-private')),
        }),
      },
    };
    await sendJson('/api/applications/mentee', { answers: marked('mentee') }, failing);
    const form = sampleForm(programData.forms.mentee, marked('mentee'));
    const page = await (await sendForm('/api/applications/mentee', form)).text();
    form.set(controlFields.submissionId, found(page, new RegExp(`name="${controlFields.submissionId}" value="([^"]+)"`)));
    form.set(controlFields.step, 'send');
    await sendForm('/api/applications/mentee', form, failing);
    await visit(`/application/${tokens[1]}?canary=1`, {}, failing);
    await visit('/api/cms/callback?code=canary-code&state=canary-state');
    services.mailStatus = 500;
    await sendJson('/api/applications/mentee', { answers: { ...marked('mentee'), hopes: 'canary-answer, again' } });
    await vi.waitUntil(() => lines.some((line) => line.includes('"kind":"mail application-receipt","outcome":"unclear"')), 20_000);
    addresses.push(...network.mock.calls.map(([input]) => (input instanceof Request ? input.url : String(input))));
  }, 90_000);
  afterAll(() => vi.restoreAllMocks());

  it('are in no line of the log, which holds no address of a page, no key and no stack either', () => {
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line).not.toMatch(canary);
      expect(line).not.toMatch(/https?:|\\n\s*at |functions\//);
      for (const token of tokens) expect(line).not.toContain(token);
    }
  });

  it('are in no address that is called', () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((one) => canary.test(one))).toEqual([]);
  });

  it('are in issues only where the committee may read them, and in no title', () => {
    for (const { title, body } of services.issues) {
      expect(title).not.toMatch(canary);
      expect(body).not.toMatch(/canary-private|canary-address|canary.address/);
      expect(body).toContain('canary');
    }
  });

  it('are in no table of the Registry where they are private, nor as a hash that somebody could guess', async () => {
    const tables = await runInDurableObject(registryOf(env), (_registry, { storage: { sql } }) => {
      const names = sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*'");
      return names.toArray().map(({ name }) => [name, sql.exec(`SELECT * FROM ${name}`).toArray()] as const);
    });
    const rows = JSON.stringify(tables);
    expect(rows).toContain('canary-answer');
    expect(rows).not.toMatch(/canary-private|canary-address|canary.address|paroo|555.?0123/i);
    const form = programData.forms.mentee;
    const fields = sampleForm(form, marked('mentee'));
    const reading = readAnswers(form, new Map([...fields.keys()].map((name) => [name, fields.getAll(name)])));
    expect(reading.ok).toBe(true);
    expect(rows).not.toContain(await sha256(reading.ok ? answersAsText(reading.answers) : ''));
  });

  it('are in no mail but in its address', () => {
    for (const { to, subject, text } of services.mails) {
      expect(to).toEqual([address]);
      expect(`${subject} ${text}`).not.toMatch(canary);
    }
  });

  it('are in nothing that is public of the program’s state', async () => {
    expect(await (await visit('/api/health')).text()).not.toMatch(canary);
  });
});
