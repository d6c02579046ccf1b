import { describe, expect, it } from 'vitest';
import { phases } from '../../../../src/domain/cycle/phase.ts';
import { application, chair, comment, cycle, replyTo } from './facts.ts';

describe('on a cycle’s issue', () => {
  it('shows first, and tells when it is confirmed', () => {
    expect(comment('/release', cycle(), chair).changes).toEqual([{ kind: 'release', step: 'preview' }]);
    expect(comment('/release confirm', cycle(), chair).changes).toEqual([{ kind: 'release', step: 'confirm' }]);
    expect(comment('/release now', cycle(), chair).changes).toEqual([]);
    expect(comment('/release constructor', cycle(), chair).changes).toEqual([]);
  });

  it('is for the chair', () => {
    expect(comment('/release confirm', cycle()).changes).toEqual([]);
    expect(replyTo('/release', cycle())).toBe('Only the chair can write `/release`.');
  });

  it('waits until nobody can apply any more, and ends with the cycle', () => {
    const possible = phases.filter((phase) => comment('/release confirm', cycle({ phase }), chair).changes.length > 0);
    expect(possible).toEqual(['closed', 'review', 'notified', 'orientation', 'running']);
  });

  it('is done once', () => {
    expect(comment('/release confirm', cycle({ isReleased: true }), chair).changes).toEqual([]);
  });
});

describe('on an application’s issue', () => {
  const late = application({ status: 'accepted', isReleased: true, phase: 'notified' });

  it('tells a late decision when it is confirmed', () => {
    expect(comment('/release', late, chair).changes).toEqual([]);
    expect(replyTo('/release', late, chair)).toBe(
      'Nothing is sent yet. The applicant reads *in review* now and would read *accepted*, and a mail says so. To go on, write `/release confirm`.',
    );
    expect(comment('/release confirm', late, chair).changes).toEqual([{ kind: 'publish' }]);
    expect(comment('/release confirm', late).changes).toEqual([]);
  });

  it('says that a correction is one', () => {
    expect(replyTo('/release', { ...late, publishedStatus: 'declined' }, chair)).toMatch(
      /a mail says that the decision was corrected/,
    );
  });

  it('tells nothing before the cycle’s release, nothing twice, and nothing that is no decision', () => {
    expect(replyTo('/release confirm', application({ status: 'accepted' }), chair)).toMatch(/The cycle is not released yet/);
    expect(comment('/release confirm\n/release confirm', late, chair).changes).toEqual([{ kind: 'publish' }]);
    expect(comment('/release confirm', application({ isReleased: true }), chair).changes).toEqual([]);
    expect(comment('/release confirm', { ...late, phase: 'ended' }, chair).changes).toEqual([]);
  });
});
