import { describe, expect, it, test } from 'vitest';
import { declineReasonOf, declineReasonsSchema } from '../../../../src/domain/application/decline-reasons.ts';
import { statusNames } from '../../../../src/domain/application/status.ts';
import { statusDetail, statusTitle } from '../../../../src/domain/application/status-words.ts';
import { realContent } from '../fixtures/real-content.ts';

const { statusWords, declineReasons } = realContent;
const nextStep = 'The dates of the next cycle will be announced on this site.';

describe.each(statusNames)('what an applicant reads of “%s”', (status) => {
  it('is a few words and a sentence or more, filled to the last brace', () => {
    expect(statusTitle(statusWords, status)).toMatch(/^[A-Z][\w ]+$/);
    expect(statusDetail(statusWords, status, { reason: 'There was no place.', nextStep })).toMatch(/^[A-Z][^{}]+\.$/);
  });

  it('holds nothing of a reason that there is not', () => {
    expect(statusDetail(statusWords, status, {})).toMatch(/^[A-Z](?!.*(?: {2}|undefined)).+\.$/);
  });
});

test('the reason of a decision stands with it, and with no other status', () => {
  const reason = 'There was no place.';
  const told = statusNames.filter((status) => statusDetail(statusWords, status, { reason }).includes(reason));
  expect(told).toEqual(['declined']);
});

describe('a reason for declining', () => {
  it.each(declineReasons)('$code is easy to type, and says why in whole sentences', ({ code, meaning, sentence }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(code.length).toBeLessThanOrEqual(20);
    for (const words of [meaning, sentence]) expect(words).toMatch(/^[A-Z].*\.$/);
  });

  it('is found by its code, whatever the capitals, and by nothing else', () => {
    expect(declineReasonOf(declineReasons, 'No-Place')?.code).toBe('no-place');
    expect(declineReasonOf(declineReasons, 'constructor')).toBeUndefined();
  });

  it.each([
    ['a code with a space', { code: 'no place' }],
    ['braces, which mails fill', { sentence: 'There was no place for {reference}, sadly.' }],
    ['no sentence', { sentence: '' }],
  ])('is refused with %s', (_what, altered) => {
    const reasons = [{ ...declineReasons[0], ...altered }];
    expect(declineReasonsSchema.safeParse({ reasons }).success).toBe(false);
  });
});
