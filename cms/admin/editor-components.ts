// The components of a text in Decap's editor. One in a sentence shows the words that readers see, and is chosen in a small window; one that
// stands by itself has its choice in its place.
import { componentNames } from '../../src/domain/page/component-names.ts';
import { textComponents } from '../../src/site/text-components.ts';
import { chooseOption } from './choose-option.ts';
import type { ComponentWords } from './component-words.ts';
import { tagOf } from './markdown/component-tag.ts';
import { asWrittenId } from './markdown/read-markdown.ts';

type Values = Readonly<Record<string, unknown>>;

/** Gives Decap's editor every component of `textComponents`, and the one that keeps what the editor cannot show. */
export function registerEditorComponents(cms: typeof window.CMS, wordsOf: ComponentWords): void {
  for (const name of componentNames) {
    const { label, isBlock, choice } = textComponents[name];
    const fields = choice ? [{ ...choice, widget: 'select', default: choice.options[0]?.value }] : [];
    const write = (values: Values) => tagOf(name, values);
    if (isBlock) {
      cms.registerEditorComponent({ id: name, label, fields, toBlock: write });
      continue;
    }
    const choose = async (values: Values): Promise<Values | null> => {
      if (choice === undefined) return values;
      const value = await chooseOption(label, choice, values[choice.name]);
      return value === undefined ? null : { [choice.name]: value };
    };
    cms.registerEditorComponent({
      id: name,
      label,
      type: 'inline',
      toInline: write,
      toPreview: (values: Values) => chip(label, wordsOf(name, values) ?? write(values)),
      onInsert: () => choose({}),
      ...(choice ? { onEdit: ({ data }: { data: Values }) => choose(data) } : {}),
    });
  }
  cms.registerEditorComponent({
    id: asWrittenId,
    label: 'As it is written',
    type: 'inline',
    toInline: ({ source }: Values) => String(source),
    toPreview: ({ source }: Values) =>
      chip('Kept as it is written. To change it, switch to Markdown.', layoutWords[String(source)] ?? String(source)),
  });
}

/** HTML that lays a page out, in an editor's words. */
const layoutWords: Readonly<Record<string, string>> = {
  '<div class="columns">\n<section>': '⇉ First column',
  '</section>\n<section>': '⇉ Second column',
  '</section>\n</div>': '⇉ End of the columns',
};

function chip(title: string, words: string): unknown {
  return window.h('span', { className: 'text-component', title }, words);
}
