// Values in braces, such as `{reference}`, in texts that editors write.
import type { z } from 'zod';
import type { Field } from '../fields/field.ts';
import { withPattern, withRule } from '../fields/with-rule.ts';

const braces = /\{([^{}]*)\}/g;

/** The names in braces in `text` that are none of `known`. */
export function unknownValues(text: string, known: readonly string[]): readonly string[] {
  return valuesIn(text).filter((name) => !known.includes(name));
}

/** Every name in braces. */
export function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(braces)].map((match) => match[1] ?? '');
}

/** `text` with the values filled in, in one pass: a value that contains braces is not filled again. */
export function fillValues(text: string, values: Readonly<Partial<Record<string, string>>>): string {
  return text.replace(braces, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : whole));
}

/** `field` without any other name in braces than `known`; the CMS says so while somebody types. */
export function withKnownValues(field: Field<z.ZodString>, known: readonly string[]): Field<z.ZodString> {
  return withPattern(
    withRule(field, {
      holds: (text) => unknownValues(text, known).length === 0,
      message: (text) =>
        `No value is called ${inBraces(unknownValues(text, known))}. Write one of ${inBraces(known)}, or the words themselves`,
    }),
    {
      source: `^(?![\\s\\S]*\\{(?!(?:${known.join('|')})\\})[^{}]*\\})`,
      message: `In braces, use only ${inBraces(known)}`,
    },
  );
}

function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}
