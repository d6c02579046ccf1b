// One build of the pages, five moments: what a browser shows is true at each of them, with JavaScript and without.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readersUrl } from './readers-url.ts';
import { useBrowser } from './use-browser.ts';
import { useWholeSystem } from './whole-system.ts';

interface ProgramMoment {
  readonly state: string;
  readonly now: string;
  readonly isOpen: boolean;
  readonly headline: string;
  /** Some steps of the timelines, with the words of their state. */
  readonly steps: Readonly<Record<string, string>>;
}

const open: ProgramMoment = {
  state: 'open',
  now: '2014-08-15',
  isOpen: true,
  headline: 'Applications for Fall 2014 are open. Apply by Friday, August 29, 2014.',
  steps: { '2014f-applications': 'Now', '2014f-review': 'Still to come', '2015sp-applications': 'Still to come' },
};

const later: readonly ProgramMoment[] = [
  {
    state: 'the last second of the last day',
    now: '2014-08-29T23:59:59-05:00',
    isOpen: true,
    headline: 'Applications for Fall 2014 are open. Today, Friday, August 29, 2014, is the last day to apply.',
    steps: { '2014f-applications': 'Now', '2014f-review': 'Still to come' },
  },
  {
    state: 'review',
    now: '2014-09-15',
    isOpen: false,
    headline: 'Applications for Fall 2014 closed on Friday, August 29, 2014.',
    steps: { '2014f-applications': 'Done', '2014f-review': 'Now', '2014f-notified': 'Still to come' },
  },
  {
    state: 'running, before the next opening',
    now: '2014-12-01',
    isOpen: false,
    headline: 'Applications for Spring 2015 are not open yet.',
    steps: { '2014f-orientation': 'Done', '2014f-year': 'Now', '2015sp-applications': 'Still to come' },
  },
  {
    state: 'no cycle planned',
    now: '2016-06-01',
    isOpen: false,
    headline: 'Applications for Spring 2015 closed at the end of February 2015.',
    steps: { '2014f-year': 'Done', '2015sp-applications': 'Done', '2015sp-year': 'Done' },
  },
];

const browser = useBrowser();

/** What somebody sees of the moment on a page: nothing that is hidden. */
function seenOn(page: Page) {
  return page.evaluate(() => {
    const text = (element: Element | null) => (element as HTMLElement | null)?.innerText ?? '';
    return {
      headline: text(document.querySelector('[data-slot="notice-headline"]')),
      text: text(document.querySelector('main')),
      forms: [...document.querySelectorAll('form[data-form]')].filter((form) => form.checkVisibility()).length,
      steps: Object.fromEntries(
        [...document.querySelectorAll('[data-step]')].map((step) => [
          step.getAttribute('data-step'),
          text(step.querySelector('[data-slot^="state-"]')),
        ]),
      ),
    };
  });
}

/** Every page that speaks of the moment says the same, and the edge does what they say. */
async function expectAgreement(siteUrl: string, moment: ProgramMoment, javaScriptEnabled: boolean): Promise<void> {
  const url = (path: string) => new URL(path, siteUrl).href;
  const { isOpen, headline, steps } = moment;
  const page = await (await browser().newContext({ javaScriptEnabled })).newPage();
  for (const path of ['/', '/apply/', '/calendar/']) {
    await page.goto(url(path));
    const seen = await seenOn(page);
    expect(seen.headline, path).toBe(headline);
    expect(seen.text.includes('are open.'), path).toBe(isOpen);
    if (path !== '/apply/') expect(seen.steps, path).toMatchObject(steps);
  }
  for (const role of ['mentee', 'mentor']) {
    await page.goto(url(`/apply/${role}/`));
    const { forms, text } = await seenOn(page);
    expect([forms, text.includes('Applications are not being taken now')], role).toEqual(isOpen ? [1, false] : [0, true]);
    const reply = await fetch(url(`/api/applications/${role}`), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"answers":{}}',
    });
    expect(reply.status, role).toBe(isOpen ? 422 : 403);
  }
  await page.context().close();
}

describe.each(later)('at the moment “$state”', { tags: 'nightly' }, (moment) => {
  const system = useWholeSystem({ now: moment.now });

  it.each([true, false])('home, Apply, calendar, forms and edge agree, with JavaScript: %s', (javaScriptEnabled) =>
    expectAgreement(system().url('/'), moment, javaScriptEnabled),
  );
});

describe('in the middle of the window', () => {
  it.each([true, false])('home, Apply, calendar, forms and edge agree, with JavaScript: %s', (javaScriptEnabled) =>
    expectAgreement(readersUrl('/'), open, javaScriptEnabled),
  );

  it.each(['/calendar.ics', '/calendar/2014f-deadline.ics'])('%s comes as a calendar, without the Worker', async (path) => {
    const reply = await fetch(readersUrl(path));
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(reply.headers.get('etag')).not.toBeNull();
    expect(await reply.text()).toContain('SUMMARY:Last day to apply for Fall 2014\r\n');
    expect((await fetch(readersUrl(path), { method: 'POST' })).status).toBe(405);
  });

  it('the calendar’s page takes no form, and a date that there is not has no file', async () => {
    expect((await fetch(readersUrl('/calendar/'), { method: 'POST' })).status).toBe(405);
    expect((await fetch(readersUrl('/calendar/nothing.ics'))).status).toBe(404);
  });

  it('a date that has not passed can be added, and the whole calendar subscribed to, without JavaScript', async () => {
    const page = await (await browser().newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(readersUrl('/calendar/'));
    const address = (name: string) => page.getByRole('link', { name, exact: true }).getAttribute('href', { timeout: 5_000 });
    expect(await address('Add the last day to your calendar (Last day to apply for Fall 2014)')).toBe(
      '/calendar/2014f-deadline.ics',
    );
    expect(await address('Subscribe to the calendar')).toMatch(/^webcal:\/\/localhost:\d+\/calendar\.ics$/);
    await page.context().close();
  });
});
