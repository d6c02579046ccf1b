import { parse } from 'yaml';
import { z } from 'zod';
import { type FormName, formNames } from '../../src/domain/form/form-traits.ts';
import { visibilities } from '../../src/domain/form/kinds/common-fields.ts';
import { formFile } from '../entries/question-paths.ts';
import type { FieldPath } from '../findings/finding.ts';

/** What a question's name stands for. Only what every version of the schema had: earlier files have to be read too. */
const wordingSchema = z.object({
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  subject: z.string(),
  visibility: z.enum(visibilities),
  /** Of a box to tick. */
  statement: z.string().optional().catch(undefined),
  /** Of a choice. */
  options: z.array(z.coerce.string()).optional().catch(undefined),
});

/** A question at one time, and where it stood in its form. */
export type Wording = z.infer<typeof wordingSchema> & { readonly path: FieldPath };

const formSchema = z.object({ sections: z.array(z.object({ questions: z.array(wordingSchema) })) });

/** The questions of some forms at one time, those included that are no longer asked. */
export type Forms = Readonly<Partial<Record<FormName, readonly Wording[]>>>;

/**
 * The questions of the forms of one content.
 * @param texts the texts of its files, by their paths below `content/`
 */
export function formsIn(texts: ReadonlyMap<string, string>): Forms {
  return Object.assign({}, ...formNames.map((name) => formOf(name, texts.get(formFile(name)) ?? '')));
}

/** The questions of one version of a form; undefined where it cannot be read, or was written in another way. */
export function formOf(name: FormName, yaml: string): Forms | undefined {
  try {
    const { sections } = formSchema.parse(parse(yaml, { logLevel: 'error' }));
    const questions = sections.flatMap((section, sectionIndex) =>
      section.questions.map((question, index) => ({ ...question, path: ['sections', sectionIndex, 'questions', index] })),
    );
    return { [name]: questions };
  } catch {
    return undefined; // nobody can have answered what the system could not read
  }
}
