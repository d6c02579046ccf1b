// An activity as an editor enters it: texts, choices, numbers, pickers of other entries, and two lists.
import type { CmsPage } from '../../../scripts/cms/cms-page.ts';

/** Its file, to the byte, once everything below has been entered with all three steps. */
export const activityFile = `---
title: Count the picture books
summary: A number that you can show to your director next week.
group: make
channel: either
preparedBy: nobody
preparationMinutes: 0
togetherMinutes: 45
objective: leaders
competencies:
  - materials
  - administration
objectiveInWords: You find out what a simple number can do.
steps:
  - Each of you counts one shelf.
  - Compare what you have found.
  - Write one sentence about it.
afterwards:
  - Which shelf surprised you?
  - Who would like to know?
---

Numbers are remembered.
`;

export const steps = ['Each of you counts one shelf.', 'Compare what you have found.', 'Write one sentence about it.'] as const;

/** Writes everything but the steps. */
export async function writeActivity(editor: CmsPage): Promise<void> {
  await editor.write('Title', 'Count the picture books');
  await editor.write('Summary', 'A number that you can show to your director next week.');
  await editor.choose('Kind', 'Make something together');
  await editor.choose('Where it works', 'Either way');
  await editor.choose('Who prepares', 'Nobody prepares');
  await editor.write('Preparation, in minutes', '0');
  await editor.write('Together, in minutes', '45');
  await editor.choose('Objective', 'Foster the development of a new cohort of leaders');
  await editor.choose('Competency areas', 'Knowledge of materials');
  await editor.choose('Competency areas', 'Administration and management');
  await editor.write('Why it is worth it', 'You find out what a simple number can do.');
  await addQuestion(editor, 'Which shelf surprised you?');
  await addQuestion(editor, 'Who would like to know?');
  await editor.write('Why, and what helps', 'Numbers are remembered.');
}

export function addStep(editor: CmsPage, text: string): Promise<void> {
  return addRow(editor, 'step', 'Step', text);
}

function addQuestion(editor: CmsPage, text: string): Promise<void> {
  return addRow(editor, 'question', 'Question', text);
}

async function addRow(editor: CmsPage, button: string, label: string, text: string): Promise<void> {
  const fields = editor.page.getByRole('textbox', { name: label, exact: true });
  const before = await fields.count();
  await editor.page.getByRole('button', { name: `Add ${button}` }).click();
  await fields.nth(before).click();
  await editor.page.keyboard.insertText(text);
}
