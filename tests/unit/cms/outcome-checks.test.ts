import { expect, test } from 'vitest';
import { ensureDeclineCodesAreDistinct } from '../../../cms/checks/ensure-decline-codes-are-distinct.ts';
import { ensureMailsNameWhatTheyHave } from '../../../cms/checks/ensure-mails-name-what-they-have.ts';
import type { MailContent, MailName } from '../../../src/domain/mail/mail.ts';
import { realContent, realLibrary, realTexts } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

function mailProblems(name: MailName, altered: Partial<MailContent>): readonly string[] {
  const mails = new Map([...realLibrary.mails, [name, { ...realContent.mails[name], ...altered }]]);
  return ensureMailsNameWhatTheyHave.problemsIn(realContent, realTexts, { ...realLibrary, mails }, new Map()).map(asLine);
}

test('a receipt names no reason and no outcome', () => {
  expect(mailProblems('application-receipt', { subject: 'You are {outcome}' })).toEqual([
    'mails/application-receipt.yml subject: This mail tells no decision, so it has no {outcome}. Take it out.',
  ]);
  expect(mailProblems('withdrawal', { body: 'Why: {reason}' })).toHaveLength(1);
  expect(mailProblems('accepted', { body: '{outcome}' })).toEqual([]);
});

test('whoever is declined is told why', () => {
  expect(mailProblems('not-matched', { body: 'Sorry.' })).toEqual([
    'mails/not-matched.yml body: Whoever is declined is told why: write {reason} where the reason should stand.',
  ]);
});

test('two reasons with one code are told', () => {
  const [first] = realContent.declineReasons;
  const data = { ...realContent, declineReasons: [...realContent.declineReasons, ...(first ? [first] : [])] };
  expect(ensureDeclineCodesAreDistinct.problemsIn(data, realTexts, realLibrary, new Map()).map(asLine)).toEqual([
    `decline-reasons.yml reasons.${realContent.declineReasons.length}.code: Another reason has the code “${first?.code}” too. Give this one its own.`,
  ]);
});
