import { describe, expect, test } from 'vitest';
import { differenceOf, isNone } from '../../../scripts/provisioning/difference.ts';
import { readProvisionSettings } from '../../../scripts/provisioning/provision-settings.ts';
import { provisioningReport } from '../../../scripts/provisioning/report.ts';

const received = { name: 'status: received', color: '0e8a16', description: 'Waits for the task force' };
const mentee = { name: 'role: mentee', color: 'bfdadc', description: 'An application' };
const desired = { labels: [received, mentee], milestones: ['Fall 2014'] };

describe('what a repository lacks', () => {
  test('a new repository: everything is missing, and GitHub’s own labels are unknown', () => {
    const bug = { name: 'bug', color: 'd73a4a', description: 'Something isn’t working' };
    expect(differenceOf(desired, { labels: [bug], milestones: [] })).toEqual({
      missingLabels: [received, mentee],
      changedLabels: [],
      unknownLabels: ['bug'],
      missingMilestones: ['Fall 2014'],
      unknownMilestones: [],
    });
  });

  test('nothing, where all is there in another order', () => {
    expect(isNone(differenceOf(desired, { labels: [mentee, received], milestones: ['Fall 2014'] }))).toBe(true);
  });

  test('the letters of a colour do not differ by their case, those of a name do', () => {
    const upper = { ...received, color: '0E8A16' };
    expect(isNone(differenceOf(desired, { labels: [upper, mentee], milestones: ['Fall 2014'] }))).toBe(true);
    const renamed = { ...received, name: 'Status: Received' };
    const difference = differenceOf(desired, { labels: [renamed, mentee], milestones: ['Fall 2014'] });
    // GitHub refuses a second label whose name differs only in that.
    expect(difference).toMatchObject({
      missingLabels: [],
      unknownLabels: [],
      changedLabels: [{ found: renamed, desired: received }],
    });
  });
});

test('the report names what differs and what nobody knows', () => {
  const found = { labels: [{ ...received, color: 'ffffff' }, mentee], milestones: ['Fall 2014', 'Fall 2013'] };
  expect(provisioningReport(differenceOf(desired, found), 'alsc/mentoring-applications', false)).toEqual([
    'Differs: label "status: received": color was "ffffff", should be "0e8a16"',
    'Unknown milestone "Fall 2013": no cycle has that title.',
  ]);
});

describe('the settings of the provisioning script', () => {
  test('all that are missing or malformed are named at once, without their values', () => {
    const reading = readProvisionSettings({ GITHUB_API_URL: 'not an address', GITHUB_TOKEN: '' });
    expect(reading.kind === 'refused' && reading.lines.map((line) => line.split(':')[0])).toEqual([
      'GITHUB_API_URL is malformed',
      'GITHUB_TOKEN is missing',
      'APPLICATIONS_REPOSITORY is missing',
    ]);
    expect(JSON.stringify(reading)).not.toContain('not an address');
  });

  test('a repository is an owner and a name', () => {
    const environment = {
      GITHUB_API_URL: 'https://api.github.com/',
      GITHUB_TOKEN: 't',
      APPLICATIONS_REPOSITORY: 'alsc/applications',
    };
    expect(readProvisionSettings(environment)).toEqual({
      kind: 'settings',
      settings: { apiUrl: 'https://api.github.com', token: 't', owner: 'alsc', repository: 'applications' },
    });
  });

  test('GitHub’s own address needs no setting, and the site’s repository may be named', () => {
    const environment = { GITHUB_TOKEN: 't', APPLICATIONS_REPOSITORY: 'alsc/applications', SITE_REPOSITORY: 'alsc/site' };
    expect(readProvisionSettings(environment)).toMatchObject({
      settings: { apiUrl: 'https://api.github.com', site: { owner: 'alsc', repository: 'site' } },
    });
  });
});
