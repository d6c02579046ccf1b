import type { TextPattern } from '../../src/domain/fields/field.ts';
import { messagesOf } from '../../src/domain/fields/text.ts';

interface TextLimits {
  readonly min: number;
  readonly max: number;
  readonly patterns: readonly TextPattern[];
}

/** One character as zod counts it, for a pattern without flags: a pair of surrogates, or anything that begins none. */
const character = '(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^\\uD800-\\uDBFF])';

/**
 * The limits and patterns of a text as the one pattern that Decap takes, with its message. Decap tests it without flags, on the whole
 * value, and not at all where nothing is typed.
 */
export function textPattern({ min, max, patterns }: TextLimits): readonly [string, string] {
  const all = [`^(?=${character}{${min},${max}}$)`, ...patterns.map(({ source }) => `(?=${atTheStart(source)})`)];
  return [`${all.join('')}[\\s\\S]*$`, [...messagesOf(patterns), ...lengthInWords({ min, max, patterns })].join('. ')];
}

/** Said last: whoever types “fall 15” in place of “Fall 2015” has to hear of the shape first. */
function lengthInWords({ min, max, patterns }: TextLimits): readonly string[] {
  if (patterns.some(({ fixesLength }) => fixesLength)) return [];
  return [min > 1 ? `Use ${min} to ${max} characters` : `Use ${max} characters at most`];
}

/** A lookahead stands at the start of the text: a pattern that does not begin there gets the way to where it does. */
function atTheStart(source: string): string {
  return source.startsWith('^') ? source.slice(1) : `[\\s\\S]*(?:${source})`;
}
