// What happens to an entry between “Save” and the file: it is tidied, and asked once more whether the site would take it. Decap asks each
// field for its own limits; this asks for everything that the entry alone can show. What takes a look at other entries, or at how an entry
// was before, only the checks of the whole content know.
import { problemsWithin } from '../checks/entry-checks.ts';
import { fieldProblems } from '../field-problems.ts';
import { pictureFaults } from '../images/picture-faults.ts';
import { faultInWords, textFaults } from '../markdown/faults/text-faults.ts';
import { type EntryModel, entryModel, schemaOf } from '../model/entry-model.ts';
import { labelPath } from '../model/label-path.ts';
import { cleaned, cleanedBody } from './cleaned.ts';
import { problemOfNaming } from './nameable.ts';

type Data = Readonly<Record<string, unknown>>;

export type Saving = { readonly data: Data } | { readonly problems: readonly string[] };

/**
 * The entry as it goes into its file, or what keeps it out, each as a sentence.
 * @param slug the name of its file; empty for one that has none yet
 * @param data the fields as Decap holds them, with the text below them as `body`
 */
export function readyToSave(collection: string, slug: string, data: Data): Saving {
  const model = entryModel(collection, slug);
  if (model === undefined) return { data };
  const hasBody = model.body !== undefined;
  const { body, ...fields } = data;
  const tidy = cleaned(hasBody ? fields : data, model.fields);
  const problems = [
    ...fieldProblems(schemaOf(model), tidy, model.fields),
    ...problemsWithin(collection, slug, tidy).map(({ path = [], message }) =>
      asSentence(labelPath(path, model.fields, tidy), message),
    ),
    ...(slug === '' ? namingProblems(model, tidy) : []),
    ...bodyProblems(model, body),
  ];
  if (problems.length > 0) return { problems };
  return { data: hasBody ? { ...tidy, body: cleanedBody(typeof body === 'string' ? body : '') } : tidy };
}

/** Like those of a field: the full stop comes when sentences are joined. */
function asSentence(labels: readonly string[], message: string): string {
  const sentence = message.replace(/\.$/, '');
  return labels.length === 0 ? sentence : `${labels.join(' › ')}: ${sentence}`;
}

function bodyProblems({ body: wording, textKind }: EntryModel, body: unknown): readonly string[] {
  if (wording === undefined || typeof body !== 'string') return [];
  const messages = [...textFaults(body, textKind).map((fault) => faultInWords(fault, body)), ...pictureFaults(body, textKind)];
  return messages.map((message) => asSentence([wording.label], message));
}

function namingProblems({ namedBy, fields }: EntryModel, data: Data): readonly string[] {
  const text = namedBy === undefined ? undefined : data[namedBy];
  const problem = typeof text === 'string' ? problemOfNaming(text) : undefined;
  return problem === undefined || namedBy === undefined ? [] : [`${fields[namedBy]?.label ?? namedBy}: ${problem}`];
}
