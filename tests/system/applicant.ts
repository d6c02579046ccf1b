// An applicant at a browser: fills a form in, by what its definition asks.
import type { Page } from 'playwright-core';
import { sampleAnswers } from '../../scripts/samples/sample-answers.ts';
import { type Form, questionsOf } from '../../src/domain/form/form.ts';
import type { FormName } from '../../src/domain/form/form-traits.ts';
import { tick } from '../../src/domain/form/kinds/attestation.ts';
import { controlId } from '../../src/domain/form/page.ts';
import { kindOf, type Question } from '../../src/domain/form/question.ts';
import { realContent } from '../unit/domain/fixtures/real-content.ts';

/** The form as the site has it. */
export async function formNamed(name: FormName): Promise<Form> {
  return realContent.forms[name];
}

/** Fills every question of the form on `page` in, as somebody with a mouse does. */
export async function fillIn(page: Page, form: Form, changes: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const answers = sampleAnswers(form, changes);
  for (const question of questionsOf(form.content)) await answer(page, question, answers[question.name]);
}

async function answer(page: Page, question: Question, value: unknown): Promise<void> {
  const first = page.locator(`#${controlId(question.name)}`);
  const option = (text: unknown) => page.locator(`[data-question="${question.name}"] input[value="${String(text)}"]`);
  switch (kindOf(question).control(question).element) {
    case 'radio':
    case 'checkbox':
      for (const text of [value].flat()) await option(text === true ? tick : text).check();
      return;
    case 'select':
      await first.selectOption(String(value));
      return;
    default:
      return first.fill(String(value));
  }
}

/** Fills the form in with the keyboard alone, from the top of the page to its button, and presses that. */
export async function typeIn(page: Page, form: Form): Promise<readonly string[]> {
  const answers = sampleAnswers(form);
  const visited: string[] = [];
  for (let stop = 0; stop < 300; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, type, isFirst } = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const { name = '', type = '' } = element ?? {};
      return { name, type, isFirst: element?.form?.querySelector(`[name="${name}"]`) === element };
    });
    if (type === 'submit') {
      await page.keyboard.press('Enter');
      return visited;
    }
    if (!(name in answers) || !isFirst) continue;
    visited.push(name);
    if (type === 'radio' || type === 'checkbox') await page.keyboard.press('Space');
    else if (type === 'select-one') await page.keyboard.press('ArrowDown');
    else await page.keyboard.insertText(String(answers[name]));
  }
  throw new Error('the keyboard never reached the button');
}
