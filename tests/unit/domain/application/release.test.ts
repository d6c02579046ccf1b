import { describe, expect, it } from 'vitest';
import { renderReleasePreview } from '../../../../src/domain/application/release.ts';

const plan = {
  cycleTitle: 'Fall 2014',
  counts: [{ form: 'mentee', status: 'accepted', count: 2 }],
  mails: [{ outcome: 'mentee, accepted', count: 2, mail: { subject: 'You are accepted', body: 'Good news.\n\n# Not a heading' } }],
  undecided: ['MENTOR-2014F-61GJV'],
} as const;

describe('the preview of a release', () => {
  it('says how many are written to, with each mail in words, and who hears nothing', () => {
    const preview = renderReleasePreview(plan);
    expect(preview).toContain('**2 applicants**');
    expect(preview).toContain('| accepted | 2 | 0 |');
    expect(preview).toContain('> **You are accepted**\n> \n> Good news.');
    expect(preview).not.toMatch(/^> #/m);
    expect(preview).toContain('One application is **not decided** and would hear nothing: MENTOR-2014F-61GJV.');
  });

  it('stays within a comment where very many are undecided', () => {
    const undecided = Array.from({ length: 10_000 }, (_, index) => `MENTEE-2014F-${index}`);
    const preview = renderReleasePreview({ ...plan, undecided });
    expect(preview.length).toBeLessThan(10_000);
    expect(preview).toContain('and 9900 more');
  });

  it('shows as many mails as a comment holds, each whole', () => {
    const long = { outcome: 'mentee, declined', count: 1, mail: { subject: 'About', body: 'word '.repeat(1_000) } };
    const preview = renderReleasePreview({ ...plan, mails: Array(20).fill(long) });
    expect(preview.length).toBeLessThan(60_000);
    expect(preview).toContain('*10 more mails are not shown: this comment is full.*');
  });

  it('says so where nothing is decided', () => {
    expect(renderReleasePreview({ ...plan, mails: [] })).toContain('There is no decision to release');
  });
});
