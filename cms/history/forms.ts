import { parse } from 'yaml';
import { z } from 'zod';
import { allQuestionsOf, type Form, type FormName } from '../../src/domain/form/form.ts';
import { visibilities } from '../../src/domain/form/question.ts';

/** What a question's name stands for. Only what every version of the schema had: earlier files have to be read too. */
const wordingSchema = z.object({
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  subject: z.string(),
  visibility: z.enum(visibilities),
});
export type Wording = z.infer<typeof wordingSchema>;

const earlierFormSchema = z.object({ sections: z.array(z.object({ questions: z.array(wordingSchema) })) });

/** The questions of some forms at one time, those included that are no longer asked. */
export type Forms = Readonly<Partial<Record<FormName, readonly Wording[]>>>;

/** The questions of the forms as they are now. */
export function formsNow(forms: Readonly<Record<FormName, Form>>): Forms {
  return Object.fromEntries(Object.values(forms).map(({ name, content }) => [name, allQuestionsOf(content)]));
}

/** The questions of an earlier version of a form; undefined where it could not be read, or was written in another way. */
export function formOfThen(name: FormName, yaml: string): Forms | undefined {
  try {
    const { sections } = earlierFormSchema.parse(parse(yaml));
    return { [name]: sections.flatMap(({ questions }) => questions) };
  } catch {
    return undefined; // nobody can have answered what the system could not read
  }
}
