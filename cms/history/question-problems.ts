// Answers are stored under a question's permanent name. What a name stands for was settled when it was first published.
import { parse } from 'yaml';
import { z } from 'zod';
import { formNames } from '../../src/domain/form/form-traits.ts';
import { visibilities } from '../../src/domain/form/kinds/common-fields.ts';
import type { FieldProblem } from '../checks/check.ts';
import type { ContentTexts } from '../content-files.ts';
import { formFile } from '../entries/question-paths.ts';
import type { FieldPath, Finding } from '../findings/finding.ts';
import type { Version } from './published-versions.ts';

/** Only what every version of the schema had: earlier files have to be read too. */
const questionSchema = z.object({
  name: z.string(),
  kind: z.string(),
  label: z.string(),
  visibility: z.enum(visibilities),
  /** Of a box to tick. */
  statement: z.string().optional().catch(undefined),
});
const formSchema = z.object({ sections: z.array(z.object({ questions: z.array(questionSchema) })) });

type Question = z.infer<typeof questionSchema> & { readonly path: FieldPath };

/** Where the forms have lost a permanent name, or use it for another kind of question, another sentence or other readers. */
export function questionProblems(published: readonly Version[], texts: ContentTexts): readonly Finding[] {
  return formNames.map(formFile).flatMap((file) => {
    const now = questionsIn(texts.get(file) ?? '');
    if (!now) return []; // a form that is missing, or cannot be read, is a problem of its own
    const earlier = published.flatMap((version) => (version.file === file ? (questionsIn(version.text) ?? []) : []));
    const problems = [...Map.groupBy(earlier, ({ name }) => name)].flatMap(([name, versions]) => {
      const question = now.find((candidate) => candidate.name === name);
      return question ? problemsOfQuestion(versions, question) : [lost(versions)];
    });
    return problems.map((problem) => ({ file, ...problem }));
  });
}

/** The questions of one version of a form, those included that are no longer asked; undefined where it cannot be read. */
function questionsIn(yaml: string): readonly Question[] | undefined {
  try {
    return formSchema
      .parse(parse(yaml, { logLevel: 'error' }))
      .sections.flatMap(({ questions }, section) =>
        questions.map((question, index) => ({ ...question, path: ['sections', section, 'questions', index] })),
      );
  } catch {
    return undefined; // nobody can have answered what the system could not read
  }
}

function lost(versions: readonly Question[]): FieldProblem {
  const { name, label } = versions.at(-1) ?? { name: '', label: '' };
  const message =
    `No question has the permanent name “${name}” any more, and answers already sent are stored under it (“${label}”). Bring it back ` +
    'under this name, and switch “No longer asked” on.';
  return { path: ['sections'], message };
}

function problemsOfQuestion(versions: readonly Question[], now: Question): readonly FieldProblem[] {
  const [first = now] = versions;
  const { name, label, kind, statement, visibility } = now;
  const confirmed = versions.find((version) => version.statement !== undefined)?.statement;
  const found: FieldProblem[] = [];
  const tell = (field: string, message: string) => found.push({ path: [...now.path, field], message });
  if (first.kind !== kind) {
    tell(
      'name',
      `A permanent name keeps its kind of question, and “${name}” has another: “${first.label}” (${first.kind}) → “${label}” (${kind}). Bring ` +
        'the old question back with “No longer asked” switched on, and give the new one a permanent name of its own.',
    );
  } else if (confirmed !== undefined && statement !== undefined && wordsOf(confirmed) !== wordsOf(statement)) {
    tell(
      'statement',
      `People have confirmed another sentence under the name “${name}”: “${confirmed}” → “${statement}”. Bring the earlier words back, or ` +
        'stop asking it and add a new box with a permanent name of its own.',
    );
  }
  if (visibility === 'committee' && versions.some((version) => version.visibility === 'private')) {
    tell(
      'visibility',
      `“${label}” was private, and people answered it in private. Set this back to “Private”; a question for the committee needs a ` +
        'permanent name of its own.',
    );
  }
  return found;
}

/** Capitals and punctuation change nothing of what somebody has confirmed. */
function wordsOf(sentence: string): string {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
