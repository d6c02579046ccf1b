import { describe, expect, it } from 'vitest';
import { SettingsError, settingsOf } from '../../functions/settings.ts';
import { deployed, environmentWith, visit } from './site.ts';

describe('the settings', () => {
  it('names everything that is missing at once', () => {
    const problems = problemsOf({ MAIL_API_URL: undefined, SIGNING_SECRET: undefined, GITHUB_TOKEN: undefined });
    expect(problems).toEqual([
      'MAIL_API_URL: is missing',
      'SIGNING_SECRET: is missing',
      expect.stringMatching(/^GITHUB_APP_ID: is missing/),
      expect.stringMatching(/^GITHUB_APP_PRIVATE_KEY: is missing/),
      expect.stringMatching(/^GITHUB_INSTALLATION_ID: is missing/),
    ]);
  });

  it('refuses a standing clock outside development', () => {
    const now = '2014-08-15T17:00:00Z';
    expect(problemsOf({ ...deployed, PROGRAM_NOW: now })).toEqual([
      'PROGRAM_NOW: may be set only where ENVIRONMENT is development',
    ]);
    expect(problemsOf(deployed)).toEqual([]);
  });

  it('says what a deployment needs that a laptop does without', () => {
    const laptop = { SITE_URL: undefined, MAIL_API_URL: 'http://mail.test', MAIL_FROM: 'Program <mentoring@example.org>' };
    expect(problemsOf({ ...deployed, ...laptop, SIGNING_SECRET: undefined })).toEqual([
      'SIGNING_SECRET: is missing',
      expect.stringMatching(/^SITE_URL: is missing\. Give the https address of the site/),
      expect.stringMatching(/^MAIL_API_URL: must begin with https:/),
      expect.stringMatching(/^MAIL_FROM: is an example\. Give an address of the program/),
    ]);
    expect(problemsOf({ ...deployed, SITE_URL: 'http://mentoring.library.test' })).toEqual([
      expect.stringMatching(/^SITE_URL: must begin/),
    ]);
    expect(problemsOf(laptop)).toEqual([]);
  });

  it('takes a team as GitHub’s address of it has it, and nothing else', () => {
    const { organization, slug } = settingsOf(environmentWith({ COMMITTEE_TEAM: 'alsc/mentoring-committee' })).github.committeeTeam;
    expect([organization, slug]).toEqual(['alsc', 'mentoring-committee']);
    for (const wrong of ['mentoring-committee', 'alsc/Mentoring Committee', 'https://github.com/orgs/alsc/teams/x']) {
      expect(problemsOf({ COMMITTEE_TEAM: wrong }), wrong).toEqual(['COMMITTEE_TEAM: must look like organization/team']);
    }
    expect(problemsOf({ COMMITTEE_TEAM: undefined })).toEqual(['COMMITTEE_TEAM: is missing']);
  });

  it('never repeats a value', () => {
    expect(problemsOf({ SIGNING_SECRET: 'hunter2' }).join()).not.toContain('hunter2');
  });

  it('leaves pages that ask for them at 503, with a way on', async () => {
    const response = await visit('/api/health', {}, { SIGNING_SECRET: undefined });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ ok: false, outbox: { pending: expect.any(Number) } });
  });
});

function problemsOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    settingsOf(environmentWith(changes));
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}
