import { describe, expect, it, test } from 'vitest';
import {
  decisionMailNames,
  fillMail,
  type MailValues,
  mailNames,
  mailSchema,
  mailValueNames,
} from '../../../../src/domain/mail/mail.ts';
import { realContent } from '../fixtures/real-content.ts';

const values: MailValues = {
  reference: 'MENTEE-2014F-7K3Q4',
  cycle: 'Fall 2014',
  promise: 'Every applicant hears by Friday, October 10, 2014.',
  statusUrl: 'https://mentoring.example.org/application/abc',
  contactEmail: 'mentoring@example.org',
  program: 'ALSC Mentoring Program',
};

const inBraces = mailValueNames.map((name) => `{${name}}`).join(', ');

const messagesOf = (mail: unknown) =>
  mailSchema.safeParse(mail).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('a mail', () => {
  it('is refused where it names a value that no mail has, and says which it may name', () => {
    expect(messagesOf({ subject: 'Dear {name}', body: 'Your {email} and {reference}' })).toEqual([
      `subject: No value is called {name}. Write one of ${inBraces}, or the words themselves`,
      `body: No value is called {email}. Write one of ${inBraces}, or the words themselves`,
    ]);
  });

  it.each(['{}', '{ reference }', '{Reference}', '{constructor}', '{__proto__}'])('is refused with %s', (braces) => {
    expect(messagesOf({ subject: 'Hello', body: `Some ${braces} text` })).toHaveLength(1);
  });

  it.each([
    ['a line feed', 'Hello\nBcc: everybody@example.org'],
    ['a carriage return', 'Hello\rBcc: everybody@example.org'],
    ['both', 'Hello\r\nBcc: everybody@example.org'],
  ])('is refused with %s in its subject', (_what, subject) => {
    expect(messagesOf({ subject, body: 'Text' })).toEqual(['subject: Write it on one line']);
  });

  it('is refused with a field that mails do not have', () => {
    expect(messagesOf({ subject: 'Hello', body: 'Text', bcc: 'a@example.org' })).toEqual([': Unrecognized key: "bcc"']);
  });

  it('may have braces that stay open', () => {
    expect(messagesOf({ subject: 'Hello', body: 'an { open brace' })).toEqual([]);
  });
});

describe('filling a mail', () => {
  const mail = { subject: '{reference}', body: '{program}: {reference}, {reference}' };

  it('puts every value wherever it is named', () => {
    expect(fillMail(mail, values)).toEqual({
      subject: 'MENTEE-2014F-7K3Q4',
      body: 'ALSC Mentoring Program: MENTEE-2014F-7K3Q4, MENTEE-2014F-7K3Q4',
    });
  });

  it('is done once: a value that looks like a name is not filled again', () => {
    expect(fillMail(mail, { ...values, program: '{reference} {statusUrl}' }).body).toMatch(/^\{reference\} \{statusUrl\}: MENTEE/);
  });

  it('takes a value as it is, dollar signs and all', () => {
    expect(fillMail(mail, { ...values, program: "$& $1 $` $' $$" }).body).toMatch(/^\$& \$1 \$` \$' \$\$: /);
  });

  it('never breaks the subject’s line', () => {
    expect(fillMail(mail, { ...values, reference: 'one\r\nBcc: everybody@example.org' }).subject).toBe(
      'one Bcc: everybody@example.org',
    );
  });

  it('leaves alone what objects have by nature', () => {
    expect(fillMail({ subject: '{constructor}', body: '{toString}' }, values)).toEqual({
      subject: '{constructor}',
      body: '{toString}',
    });
  });
});

describe('a value that a mail has not', () => {
  it('leaves nothing behind, not even its paragraph', () => {
    const body = 'One.\n\n{reason}\n\nAgain. {nextStep}\n\nBye.';
    expect(fillMail({ subject: 'Hello {outcome}', body }, values)).toEqual({ subject: 'Hello', body: 'One.\n\nAgain.\n\nBye.' });
    expect(fillMail({ subject: 'Hello', body }, { ...values, reason: 'Why.', nextStep: 'Soon.' }).body).toBe(
      'One.\n\nWhy.\n\nAgain. Soon.\n\nBye.',
    );
  });
});

test('a decision has a mail for each outcome, and each says what comes next', () => {
  expect(Object.keys(realContent.mails).toSorted()).toEqual([...mailNames].toSorted());
  for (const name of decisionMailNames) {
    const { body } = fillMail(realContent.mails[name], {
      ...values,
      outcome: 'Accepted',
      reason: 'Why.',
      nextStep: 'What is next.',
    });
    expect(body).toContain('What is next.');
    expect(body.includes('Why.')).toBe(name === 'not-matched' || name === 'decision-corrected');
  }
});

describe.each(Object.entries(realContent.mails))('the mail %s', (_name, mail) => {
  const filled = fillMail(mail, values);

  it('is filled to the last brace', () => {
    expect(`${filled.subject}\n${filled.body}`).not.toMatch(/[{}]/);
  });

  it('names the reference in its subject and says where to write', () => {
    expect(filled.subject).toContain(values.reference);
    expect(filled.body).toContain(values.contactEmail);
  });
});
