import { expect, test } from 'vitest';
import { readAppsSettings } from '../../../scripts/github/apps/apps-settings.ts';
import { readGithubCommand } from '../../../scripts/github/command-line.ts';
import { readGithubSettings } from '../../../scripts/github/settings.ts';

const needed = { GITHUB_TOKEN: 't', APPLICATIONS_REPOSITORY: 'alsc/applications', COMMITTEE_TEAM: 'alsc/committee' };

test('all settings that are missing or malformed are named at once, with where to get them and without their values', () => {
  const reading = readGithubSettings({ GITHUB_API_URL: 'not an address', GITHUB_TOKEN: '', COMMITTEE_TEAM: 'committee' });
  expect(reading.kind === 'refused' && reading.lines.map((line) => line.split(':')[0])).toEqual([
    'GITHUB_API_URL is malformed',
    'GITHUB_TOKEN is missing',
    'APPLICATIONS_REPOSITORY is missing',
    'COMMITTEE_TEAM is malformed',
  ]);
  expect(JSON.stringify(reading)).not.toContain('not an address');
});

test('a repository is an owner and a name, a team an organization and a name, and GitHub’s own address needs no setting', () => {
  expect(readGithubSettings(needed)).toMatchObject({
    settings: {
      apiUrl: 'https://api.github.com',
      token: 't',
      applications: { owner: 'alsc', repo: 'applications' },
      team: { org: 'alsc', team_slug: 'committee' },
      site: undefined,
      app: undefined,
    },
  });
});

test('what the Worker has is read as the Worker reads it', () => {
  const worker = {
    GITHUB_API_URL: 'https://api.github.com/',
    SITE_REPOSITORY: 'alsc/site',
    SITE_URL: 'https://mentoring.example.org/',
  };
  const app = { GITHUB_APP_ID: '7', GITHUB_APP_PRIVATE_KEY: 'a\\nb', GITHUB_INSTALLATION_ID: '9' };
  expect(readGithubSettings({ ...needed, ...worker, ...app })).toMatchObject({
    settings: {
      apiUrl: 'https://api.github.com',
      site: { owner: 'alsc', repo: 'site' },
      siteUrl: 'https://mentoring.example.org',
      app: { id: '7', privateKey: 'a\nb', installationId: 9 },
    },
  });
});

test('making the Apps needs no token', () => {
  expect(readAppsSettings({ APPLICATIONS_REPOSITORY: 'alsc/applications' })).toEqual({
    kind: 'refused',
    lines: [expect.stringMatching(/^SITE_URL is missing: the public address/)],
  });
  const environment = { APPLICATIONS_REPOSITORY: 'alsc/applications', SITE_URL: 'https://mentoring.example.org' };
  expect(readAppsSettings(environment)).toMatchObject({ settings: { organization: 'alsc', webUrl: 'https://github.com' } });
});

test('the command changes something only where it is told to', () => {
  expect(readGithubCommand(['setup'])).toEqual({ kind: 'setup', isLocal: false, mends: false });
  expect(readGithubCommand(['setup', '--apply', '--local'])).toEqual({ kind: 'setup', isLocal: true, mends: true });
  expect(readGithubCommand(['doctor'])).toEqual({ kind: 'doctor', isLocal: false, mends: false });
  for (const words of [['doctor', '--apply'], ['setup', '--aply'], ['provision']])
    expect(readGithubCommand(words).kind).toBe('refused');
});
