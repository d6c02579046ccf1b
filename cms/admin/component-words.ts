import type { ComponentName } from '../../src/domain/page/component-names.ts';
import { programFacts } from '../../src/site/facts.ts';
import type { PreviewContext } from '../previews/context.ts';

/** The words that readers see where a text names a component; undefined where the site does not know them yet. */
export type ComponentWords = (name: ComponentName, values: Readonly<Record<string, unknown>>) => string | undefined;

/** The words as the site was last built; none where nothing is known of it. */
export function componentWords(context: PreviewContext | undefined): ComponentWords {
  const program = context?.content.program[0]?.data;
  const facts: Readonly<Record<string, string>> = program ? programFacts(program) : {};
  return (name, values) => {
    switch (name) {
      case 'Fact':
        return facts[String(values['name'])];
      case 'ContactLink':
        return program?.contactEmail;
      case 'FormMinutes': {
        const form = context?.content.forms.find(({ id }) => id === values['form']);
        return form && `${form.data.minutes} minutes`;
      }
      default:
        return undefined;
    }
  };
}
