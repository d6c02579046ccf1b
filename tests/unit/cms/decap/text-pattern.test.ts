import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { decapConfig } from '../../../../cms/decap/decap-config.ts';
import { textPattern } from '../../../../cms/decap/text-pattern.ts';
import { cycleFields } from '../../../../src/domain/cycle/cycle.ts';
import { faqFields } from '../../../../src/domain/faq/faq.ts';
import type { Field } from '../../../../src/domain/fields/field.ts';

const messageOf = ({ control }: Field) => (control.kind === 'text' ? textPattern(control)[1] : undefined);

/** What is said of every text of the configuration, whatever it stands in. */
function messagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { pattern } = value as { pattern?: unknown };
  const own = Array.isArray(pattern) ? [String(pattern[1])] : [];
  return [...own, ...Object.values(value).flatMap(messagesIn)];
}

it('a message says first what to write, and then how long it may be, where that is not settled by it', () => {
  expect(messageOf(cycleFields.title)).toBe('Write the season and the year, such as “Fall 2014”');
  expect(messageOf(cycleFields.code)).toBe('Write the year and SP, SU, F or W, such as “2014F”');
  expect(messageOf(faqFields.question)).toBe('End it with a question mark. Use 10 to 120 characters');
  const all = messagesIn(decapConfig());
  expect(all.length).toBeGreaterThan(60);
  expect(all.filter((message) => /^Use (?:\d+ to )?\d+ characters[^.]*\./.test(message))).toEqual([]);
});

test.each([['title'], ['code']] as const)('whatever fits the pattern of a cycle’s %s is neither too short nor too long', (name) => {
  const { control, schema } = cycleFields[name];
  if (control.kind !== 'text') throw new Error('It is no text');
  const settled = control.patterns.filter(({ fixesLength }) => fixesLength);
  expect(settled).toHaveLength(1);
  for (const { source } of settled) {
    fc.assert(fc.property(fc.stringMatching(new RegExp(source)), (text) => schema.safeParse(text).success));
  }
});
