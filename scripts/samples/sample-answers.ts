// Answers that each real form accepts, made from its definition: they stay right when an editor changes a question.
import { type Form, questionsOf } from '../../src/domain/form/form.ts';
import type { Question } from '../../src/domain/form/question.ts';

/** Answers of an obviously fictional person to every question of `form`, as JSON takes them. */
export function sampleAnswers(form: Form, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    ...Object.fromEntries(questionsOf(form.content).map((question) => [question.name, sampleAnswer(question)])),
    ...changes,
  };
}

/** The same answers as a browser sends them from the form. */
export function sampleForm(form: Form, changes: Readonly<Record<string, unknown>> = {}): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(sampleAnswers(form, changes))) {
    for (const text of [value].flat()) fields.append(name, text === true ? 'yes' : String(text));
  }
  return fields;
}

function sampleAnswer(question: Question): unknown {
  switch (question.kind) {
    case 'e-mail':
      return 'paige.turner@example.org';
    case 'telephone':
      return '312 555 0123';
    case 'choice':
      return question.options[0];
    case 'choices':
      return question.options.slice(0, Math.min(2, question.maxChoices ?? 2));
    case 'attestation':
      return true;
    case 'time zone':
      return 'America/Chicago';
    case 'number':
      return question.min;
    case 'short text':
      if (question.format === 'reference') return 'MENTEE-2014F-7K3QF';
      return (question.visibility === 'private' ? 'Paige Turner' : 'Story time').slice(0, question.maxCharacters);
    case 'long text':
      return 'I would like to plan a story time for toddlers.\n\nAnd to learn how a committee works.'.slice(
        0,
        question.maxCharacters,
      );
  }
}
