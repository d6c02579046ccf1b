/** One of several answers to choose from: `value` is sent and stored, `label` is what people read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/**
 * How a question is asked on the page, by HTML's own elements. Each element is drawn by src/components/form/QuestionField.astro and
 * filled again with what somebody typed by functions/pages/fill-form.ts, whatever the kind of question.
 */
export type Control =
  | {
      readonly element: 'input';
      /** Never `number`, which changes by the mouse wheel and hides what it cannot read. */
      readonly type: 'text' | 'email' | 'tel' | 'url';
      readonly width?: 'short' | 'number';
      readonly inputmode?: 'numeric';
      readonly autocomplete?: string | undefined;
      readonly spellcheck?: false;
    }
  | { readonly element: 'textarea'; readonly rows: number }
  | { readonly element: 'select'; readonly prompt: string; readonly options: readonly (Option | OptionGroup)[] }
  | { readonly element: 'radio' | 'checkbox'; readonly options: readonly Option[] };

/** Options below a heading of their own. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}
