import type { Control, Field } from './field.ts';
import { messagesOf } from './text.ts';

/** What may stand in a field, as sentences for the person who fills it in. Empty where its label says all. */
export function limitsInWords({ control }: Field): string {
  return sentences(control)
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function sentences(control: Control): readonly string[] {
  switch (control.kind) {
    case 'text':
      return [
        `${control.lines === 'one' ? 'One line' : 'A text'} of ${range(control, 'character')}`,
        ...messagesOf(control.patterns),
      ];
    case 'whole number':
      return [`A whole number from ${figure(control.min)} to ${figure(control.max)}`, ...byDefault(control.byDefault)];
    case 'yes or no':
      return [`On or off${control.byDefault === undefined ? '' : `, and ${control.byDefault ? 'on' : 'off'} by itself`}`];
    case 'choice':
      return [`One of: ${control.options.map(({ label }) => label).join(' · ')}`];
    case 'date':
      return [control.precision === 'day' ? 'A day, such as 2014-08-29' : 'A day, such as 2014-08-29, or a month, such as 2015-01'];
    case 'list':
      return [`A list of ${range(control, 'row')}`];
    case 'group':
      return [];
    case 'variants':
      return [`One of these kinds: ${control.variants.map(({ label }) => label).join(' · ')}`];
    case 'relation':
      return ['Chosen from a list'];
    case 'relations':
      return [`Chosen from a list, ${range(control, 'entry', 'entries')}`];
    case 'upload':
      return ['A picture that you upload'];
  }
}

/** `3 to 80 characters`, `80 characters at most`, `1 row`. */
function range({ min, max }: { readonly min: number; readonly max: number }, one: string, many = `${one}s`): string {
  const most = `${figure(max)} ${max === 1 ? one : many}`;
  if (min === max) return most;
  return min <= 1 && one === 'character' ? `${most} at most` : `${figure(min)} to ${most}`;
}

function byDefault(value: number | undefined): readonly string[] {
  return value === undefined ? [] : [`Left empty, it is ${figure(value)}`];
}

function figure(value: number): string {
  return value.toLocaleString('en-US');
}
