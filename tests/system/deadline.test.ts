import { describe, expect, it } from 'vitest';
import { sampleAnswers, sampleForm } from '../../scripts/samples/sample-answers.ts';
import { formNamed } from './applicant.ts';
import { useBrowser } from './use-browser.ts';
import { useWholeSystem } from './whole-system.ts';

describe('past the deadline', () => {
  // The pages were built while applications were open: what they say now is the edge's word.
  const system = useWholeSystem({ now: '2014-09-02' });
  const browser = useBrowser();

  it.each([true, false])('every page says so, with JavaScript: %s', async (javaScriptEnabled) => {
    const page = await (await browser().newContext({ javaScriptEnabled })).newPage();
    for (const path of ['/', '/apply/', '/apply/mentee/', '/apply/mentor/']) {
      await page.goto(system().url(path));
      const text = await page.getByRole('main').innerText();
      expect(text, path).toContain('closed on Friday, August 29, 2014');
      expect(text, path).not.toMatch(/are open|Apply by/);
      expect(await page.locator('form').count(), path).toBe(0);
    }
  });

  it('the edge refuses what an open window still sends, and says when it closed and what comes next', async () => {
    const form = await formNamed('mentee');
    const page = await browser().newPage();
    await page.goto(system().url('/apply/'));
    await page.evaluate(
      (fields) => {
        const sent = document.createElement('form');
        sent.method = 'post';
        sent.action = '/api/applications/mentee';
        for (const [name, value] of fields)
          sent.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
        document.body.append(sent);
        sent.submit();
      },
      [...sampleForm(form)],
    );
    await page.waitForURL(/\/api\/applications\/mentee$/);
    const text = await page.getByRole('main').innerText();
    expect(text).toContain('Applications for Fall 2014 closed on Friday, August 29, 2014.');
    expect(text).toContain('Spring 2015');
    const reply = await fetch(system().url('/api/applications/mentee'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers: sampleAnswers(form) }),
    });
    expect(reply.status).toBe(403);
    expect(await system().issues()).toEqual([]);
  });
});
