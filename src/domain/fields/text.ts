import { z } from 'zod';
import type { Field, TextPattern, Wording } from './field.ts';

interface TextRules extends Wording {
  /** The fewest characters (code points, as zod counts them). */
  readonly min: number;
  readonly max: number;
  readonly pattern?: TextPattern | readonly TextPattern[];
  readonly prose?: Field['prose'];
}

/** A text of one line. */
export function text(rules: TextRules): Field<z.ZodString> {
  return textField(rules, 'one');
}

/** A text of several lines, without formatting. */
export function paragraph(rules: TextRules): Field<z.ZodString> {
  return textField(rules, 'several');
}

/** Decap takes three hyphens at the end of a YAML file for its end, and would cut them off the last text. */
const noHyphensAtTheEnd: TextPattern = { source: '^(?![\\s\\S]*---\\s*$)', message: 'Do not end it with ---' };

/** No line break of any kind: what a browser keeps out of a text of one line. */
const oneLine: TextPattern = { source: '^[^\\r\\n]*$', message: 'Write it on one line' };

/** What an editor need not be told: the control takes no line break, and hardly anybody ends a text with hyphens. */
const unsaid: readonly string[] = [oneLine.message, noHyphensAtTheEnd.message];

/** What an editor is told of the patterns of a text. */
export function messagesOf(patterns: readonly TextPattern[]): readonly string[] {
  return patterns.map(({ message }) => message).filter((message) => !unsaid.includes(message));
}

function textField({ label, hint, min, max, pattern = [], prose }: TextRules, lines: 'one' | 'several'): Field<z.ZodString> {
  const given = Array.isArray(pattern) ? (pattern as readonly TextPattern[]) : [pattern as TextPattern];
  const patterns = [...(lines === 'one' ? [oneLine] : []), noHyphensAtTheEnd, ...given];
  const schema = patterns.reduce(
    (rule, { source, message }) => rule.regex(new RegExp(source), message),
    z.string().min(min).max(max),
  );
  return {
    label,
    hint,
    isRequired: true,
    control: { kind: 'text', lines, min, max, patterns },
    schema: schema.describe(hint),
    ...(prose ? { prose } : {}),
  };
}
