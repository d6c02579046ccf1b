// Spring 2015 opens for mentors two weeks before everybody else: pages and edge agree at each boundary, and a second before it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programData } from '../../functions/program-data.ts';
import { sampleAnswers, sampleForm } from '../../scripts/samples/sample-answers.ts';
import { withMentorsFirst } from '../opens-for-mentors.ts';
import { found, sendForm, sendJson, visit, withFakeServices } from './site.ts';

const early = 'Applications for Spring 2015 are open for mentors. Mentees can apply from Monday, January 5, 2015.';
const notOpen = 'Applications for Spring 2015 are not open yet.';
const open = 'Applications for Spring 2015 are open. Apply by Friday, February 27, 2015.';
const closed = 'Applications for Spring 2015 closed on Friday, February 27, 2015.';
const inTheEarlyWindow = { PROGRAM_NOW: '2014-12-28T18:00:00Z' };

/** The instant, who can apply, and what the banner says. */
const boundaries: readonly [what: string, instant: string, who: readonly string[], headline: string][] = [
  ['in the second before mentors can apply', '2014-12-22T05:59:59Z', [], notOpen],
  ['when mentors can apply', '2014-12-22T06:00:00Z', ['mentor'], early],
  ['in the second before everybody can', '2015-01-05T05:59:59Z', ['mentor'], early],
  ['when everybody can', '2015-01-05T06:00:00Z', ['mentor', 'mentee'], open],
  ['in the last second', '2015-02-28T05:59:59Z', ['mentor', 'mentee'], 'is the last day to apply'],
  ['after it', '2015-02-28T06:00:00Z', [], closed],
];

describe('a cycle that opens for mentors first', () => {
  const content = programData as { cycles: typeof programData.cycles };
  const real = content.cycles;
  beforeAll(() => {
    withFakeServices();
    content.cycles = real.map((cycle) => (cycle.title === 'Spring 2015' ? withMentorsFirst(cycle) : cycle));
  });
  afterAll(() => {
    content.cycles = real;
  });

  it.each(boundaries)('is true %s', async (_what, PROGRAM_NOW, who, headline) => {
    const page = async (path: string) => (await visit(path, {}, { PROGRAM_NOW })).text();
    for (const path of ['/', '/apply/', '/calendar/'])
      expect(found(await page(path), /data-slot="notice-headline"[^>]*>([^<]*)</), path).toContain(headline);
    for (const path of ['/', '/apply/']) {
      const links = [...(await page(path)).matchAll(/class="button" href="\/apply\/(\w+)\/"/g)].map(([, role]) => role);
      expect(links.sort(), path).toEqual([...who].sort());
    }
    for (const role of ['mentee', 'mentor']) {
      const isTaken = who.includes(role);
      expect((await page(`/apply/${role}/`)).includes('<form'), role).toBe(isTaken);
      const { status } = await sendJson(`/api/applications/${role}`, { answers: {} }, { PROGRAM_NOW });
      expect(status, role).toBe(isTaken ? 422 : 403);
    }
  });

  it('tells a mentee from when, on the form’s page and at the edge, and keeps what was typed', async () => {
    const form = await (await visit('/apply/mentee/', {}, inTheEarlyWindow)).text();
    const typed = sampleForm(programData.forms.mentee, { name: 'Marian Paroo' });
    const refused = await sendForm('/api/applications/mentee', typed, inTheEarlyWindow);
    const page = await refused.text();
    expect(refused.status).toBe(403);
    for (const text of [form, page]) {
      expect(text).toContain('Mentees cannot apply yet');
      expect(text).toContain('Applications for Spring 2015 are open for mentors.');
      expect(text).toContain('Mentees can apply from Monday, January 5, 2015.');
      expect(text).not.toMatch(/not being taken now|are closed/);
    }
    expect(page).toContain('Marian Paroo');
    const json = await sendJson('/api/applications/mentee', { answers: {} }, inTheEarlyWindow);
    expect([json.status, await json.json()]).toEqual([
      403,
      {
        code: 'closed',
        message:
          'Mentees cannot apply yet. Applications for Spring 2015 are open for mentors. Mentees can apply from Monday, January 5, 2015. Nothing was sent.',
      },
    ]);
  });

  it('shows a mentor the deadline, and files the application under the cycle that is early', async () => {
    const form = await (await visit('/apply/mentor/', {}, inTheEarlyWindow)).text();
    expect(found(form, /data-slot="deadline"[^>]*>([^<]*)</)).toContain('Friday, February 27, 2015');
    const answers = sampleAnswers(programData.forms.mentor, { email: 'early@example.org' });
    const reply = await sendJson('/api/applications/mentor', { answers }, inTheEarlyWindow);
    const { reference, statusUrl } = await reply.json<{ reference: string; statusUrl: string }>();
    expect(reference).toMatch(/^MENTOR-2015SP-/);
    const receipt = await (await visit(`${new URL(statusUrl).pathname}/receipt`, {}, inTheEarlyWindow)).text();
    expect(receipt).toContain('The task force reviews applications and sends its answers in March – April 2015.');
  });

  it('takes a goal sheet meanwhile, for the cycle that has matches', async () => {
    const answers = sampleAnswers(programData.forms['goal-sheet'], { email: 'goals@example.org' });
    const { reference } = await (await sendJson('/api/goal-sheets', { answers }, inTheEarlyWindow)).json<{ reference: string }>();
    expect(reference).toMatch(/^GOALS-2014F-/);
  });
});
