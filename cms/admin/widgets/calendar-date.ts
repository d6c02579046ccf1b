// The control for a day, or a month where no day is known. Decap's own asks a clock and a time zone, and an editor west of the program gets
// the day before (decap-cms issues #7132, #7319). Here a date is the text that stands in the file, from the key to the commit.
import { calendarDateSchema, inWords, isMonth } from '../../../src/domain/time/calendar-date.ts';
import { asString } from '../as-string.ts';
import type { ControlProps } from '../decap.ts';

type Precision = 'day' | 'day or month';

/** What a text means as a date, or what is wrong with it, as a sentence. */
export function dateInWords(text: string, precision: Precision): { readonly words: string } | { readonly problem: string } {
  const date = calendarDateSchema.safeParse(text);
  const example = precision === 'day' ? 'a day as 2014-08-29' : 'a day as 2014-08-29, or a month as 2015-01';
  if (!date.success) return { problem: `Write ${example}` };
  if (isMonth(date.data) && precision === 'day') return { problem: `A month is not enough here: write ${example}` };
  return { words: isMonth(date.data) ? `${inWords(date.data)}, the whole month` : inWords(date.data) };
}

/** `window.h` and `window.createClass` are Decap's React. */
export function registerCalendarDateWidget(cms: typeof window.CMS): void {
  const control = window.createClass<ControlProps>({
    isValid() {
      const text = asString(this.props.value);
      if (text === '') return true; // whether it may stay empty, Decap decides
      const reading = dateInWords(text, precisionOf(this.props));
      return 'problem' in reading ? { error: { message: reading.problem } } : true;
    },
    render() {
      const { forID, classNameWrapper, field, onChange, setActiveStyle, setInactiveStyle } = this.props;
      const text = asString(this.props.value);
      const precision = precisionOf(this.props);
      const reading = text === '' ? { words: '' } : dateInWords(text, precision);
      const { h } = window;
      return h(
        'div',
        { className: `${classNameWrapper} calendar-date` },
        h('input', {
          id: forID,
          type: 'text',
          inputMode: 'numeric',
          autoComplete: 'off',
          spellCheck: false,
          maxLength: 10,
          placeholder: precision === 'day' ? 'YYYY-MM-DD' : 'YYYY-MM-DD or YYYY-MM',
          'aria-describedby': `${forID}-words`,
          value: text,
          onChange: (event: { target: HTMLInputElement }) => onChange(event.target.value.trim()),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
        h('input', {
          type: 'date',
          'aria-label': `${String(field.get('label'))}: choose the day in a calendar`,
          value: text.length === 10 && 'words' in reading ? text : '',
          onChange: (event: { target: HTMLInputElement }) => event.target.value !== '' && onChange(event.target.value),
          onFocus: setActiveStyle,
          onBlur: setInactiveStyle,
        }),
        h('span', { id: `${forID}-words`, className: 'calendar-date-words' }, 'words' in reading ? reading.words : reading.problem),
      );
    },
  });
  cms.registerWidget('calendar-date', control);
}

function precisionOf({ field }: ControlProps): Precision {
  return field.get('precision') === 'day' ? 'day' : 'day or month';
}
