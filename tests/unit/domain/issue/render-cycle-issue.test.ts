import { describe, expect, it } from 'vitest';
import { renderCycleIssue } from '../../../../src/domain/issue/render-cycle-issue.ts';

const marker = '<!-- marker -->';

describe('the issue of a cycle', () => {
  it('has its figures, what is left to do and which applications are still to be decided', () => {
    const { title, body } = renderCycleIssue(
      {
        title: 'Fall 2014',
        isReleased: false,
        counts: [
          { form: 'mentee', status: 'received', count: 1 },
          { form: 'mentor', status: 'accepted', count: 2 },
        ],
        undecided: ['MENTEE-2014F-GPW89'],
      },
      marker,
    );
    expect(title).toBe('Fall 2014');
    expect(body).toContain('| received | 1 | 0 |');
    expect(body).toContain('| accepted | 0 | 2 |');
    expect(body).toContain('- [ ] Every application is decided (1 are not)');
    expect(body).toContain('Still to be decided: MENTEE-2014F-GPW89.');
    expect(body.endsWith(`${marker}\n`)).toBe(true);
  });

  it('says when it is done', () => {
    const { body } = renderCycleIssue({ title: 'Fall 2014', isReleased: true, counts: [], undecided: [] }, marker);
    expect(body.match(/- \[x\]/g)).toHaveLength(3);
    expect(body).not.toContain('Still to be decided');
  });
});
