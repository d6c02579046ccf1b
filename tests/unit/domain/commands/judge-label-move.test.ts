import { describe, expect, it, test } from 'vitest';
import { judgeMove } from '../../../../src/domain/application/judge-move.ts';
import { statusNames } from '../../../../src/domain/application/status.ts';
import {
  commandOfStranger,
  commentEdited,
  judgeLabelMove,
  labelOfStranger,
  severalStatusLabels,
  statusLabelRemoved,
} from '../../../../src/domain/commands/judge-label-move.ts';
import { application, chair, reviewer } from './facts.ts';

describe('a status label that is set by hand', () => {
  it('is adopted without a word where the move is legal', () => {
    expect(judgeLabelMove(application(), reviewer, 'accepted')).toEqual({
      changes: [{ kind: 'move', to: 'accepted', reason: undefined }],
      reply: '',
    });
    expect(judgeLabelMove(application({ status: 'accepted' }), reviewer, 'in review').changes).toHaveLength(1);
  });

  it('is put back with a sentence where it is not', () => {
    const received = application({ status: 'received', publishedStatus: 'received' });
    expect(judgeLabelMove(received, reviewer, 'accepted')).toEqual({
      changes: [],
      reply:
        '@<!-- -->reviewer-1: The label is `status: received` again. It is still *received*. Write `/review` first, then `/accept`: both fit into one comment.',
    });
    expect(judgeLabelMove(application(), chair, 'declined').reply).toMatch(/takes the code of a reason.*`\/decline CODE`/);
    expect(judgeLabelMove(application(), chair, 'matched').reply).toMatch(/Only the program sets \*matched\*/);
  });

  it('says nothing where it is so already', () => {
    expect(judgeLabelMove(application(), reviewer, 'in review')).toEqual({ changes: [], reply: '' });
  });

  it.each([reviewer, chair])('agrees with the table in every status, for $login', (actor) => {
    for (const status of statusNames) {
      for (const to of statusNames) {
        const facts = application({ status, publishedStatus: status === 'withdrawn' ? status : 'in review' });
        const { changes } = judgeLabelMove(facts, actor, to);
        expect(changes.length > 0).toBe(judgeMove(facts, { to, by: actor.role }).outcome === 'allowed');
      }
    }
  });

  it('is put back for somebody with a conflict, and for a stranger', () => {
    const facts = application({ conflicts: ['reviewer-1'] });
    expect(judgeLabelMove(facts, reviewer, 'accepted').changes).toEqual([]);
    expect(labelOfStranger(facts, 'outsider').reply).toMatch(
      /^@<!-- -->outsider: The label is `status: in review` again\. Only members/,
    );
  });
});

test('several labels, a label taken away, a stranger’s command and an edited comment are each answered in one line', () => {
  const replies = [
    severalStatusLabels(application(), 'reviewer-1'),
    statusLabelRemoved(application(), 'reviewer-1'),
    commandOfStranger('outsider'),
    commentEdited('reviewer-1'),
  ];
  for (const { changes, reply } of replies) {
    expect(changes).toEqual([]);
    expect(reply).toMatch(/^@<!-- -->[\w-]+: [A-Z][^\n]+\.$/);
  }
});
