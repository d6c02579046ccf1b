import { expect, test } from 'vitest';
import { programFacts } from '../../../src/site/facts.ts';
import { realContent } from '../domain/fixtures/real-content.ts';

const { program } = realContent;

test('committees are listed as people say them', () => {
  expect(programFacts(program).committees).toBe('the ALSC Membership Committee and the Managing Children’s Services Committee');
});

test('channels are offered as alternatives', () => {
  expect(programFacts(program)['contact-channels']).toBe('email, phone, Skype, or online chat');
});

test('the association is named in full with its short form', () => {
  expect(programFacts(program).association).toBe('Association for Library Service to Children (ALSC)');
});
