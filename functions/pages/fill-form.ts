// Fills a form with the answers as they were sent, valid or not, and with messages at the fields and in a summary above.
import { html } from 'hono/html';
import { controlId, errorId, hooks } from '../../src/domain/form/page.ts';
import type { Problem, RawAnswers } from '../../src/domain/form/read-answers.ts';
import { type Words, words } from '../words.ts';
import type { Markup } from './fill.ts';

/**
 * Adds to `rewriter` what puts `answers` back into the form's controls and shows `problems`.
 * @param note what the summary says below the problems
 */
export function fillForm(
  rewriter: HTMLRewriter,
  answers: RawAnswers,
  problems: readonly Problem[],
  note: Markup = '',
): HTMLRewriter {
  keepAnswers(rewriter, answers);
  return problems.length > 0 ? showProblems(rewriter, problems, note) : rewriter;
}

function keepAnswers(rewriter: HTMLRewriter, answers: RawAnswers): void {
  const valuesOf = (element: Element) => answers.get(element.getAttribute('name') ?? '') ?? [];
  let selected: readonly string[] = [];
  rewriter
    .on('form[data-form] input', {
      element(element) {
        const type = element.getAttribute('type');
        if (type === 'hidden') return;
        if (type !== 'radio' && type !== 'checkbox') {
          element.setAttribute('value', attributeText(valuesOf(element)[0] ?? ''));
        } else if (valuesOf(element).includes(element.getAttribute('value') ?? '')) {
          element.setAttribute('checked', '');
        }
      },
    })
    .on('form[data-form] textarea', {
      // HTML drops one line feed after the tag, so one is put there for it.
      element: (element) => void element.setInnerContent(`\n${valuesOf(element)[0] ?? ''}`),
    })
    .on('form[data-form] select', {
      element(element) {
        selected = valuesOf(element);
      },
    })
    .on('form[data-form] option', {
      element(element) {
        const value = element.getAttribute('value') ?? '';
        if (value !== '' && selected.includes(value)) element.setAttribute('selected', '');
      },
    });
}

/**
 * A text for the value of a one-line control. `setAttribute` escapes quotes and not “&”, so that `&amp;` would come back as “&”; and a browser
 * joins the lines of such a value without a space.
 */
function attributeText(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll('&', '&amp;');
}

function showProblems(rewriter: HTMLRewriter, problems: readonly Problem[], note: Markup): HTMLRewriter {
  const links = problems.map(({ field, message }) => html`<li><a href="#${controlId(field)}">${message}</a></li>`);
  showSummary(rewriter, words.errorSummary, html`<ul>${links}</ul>${note}`);
  for (const { field, message } of problems) {
    const question = `[${hooks.question}="${field}"]`;
    rewriter
      .on(question, {
        element(element) {
          element.setAttribute('class', `${element.getAttribute('class') ?? ''} has-error`.trim());
          if (element.tagName === 'fieldset') describe(element, field);
        },
      })
      .on(`${question} [${hooks.error}]`, {
        element(element) {
          element.removeAttribute('hidden');
          element.setInnerContent(String(html`<span class="visually-hidden">Error: </span>${message}`), { html: true });
        },
      });
    for (const control of ['input:not([type=radio]):not([type=checkbox])', 'textarea', 'select']) {
      rewriter.on(`${question} ${control}`, {
        element(element) {
          element.setAttribute('aria-invalid', 'true');
          describe(element, field);
        },
      });
    }
  }
  return rewriter;
}

function describe(element: Element, field: string): void {
  const described = [element.getAttribute('aria-describedby'), errorId(field)].filter((id) => id !== null);
  element.setAttribute('aria-describedby', described.join(' '));
}

/** An error of the service, above the heading. */
export function showFailure(rewriter: HTMLRewriter, { headline, paragraphs }: Words): HTMLRewriter {
  return showSummary(rewriter, headline, html`${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`);
}

/** A notice above the heading. It takes the focus, as the error summary does. */
export function showNotice(rewriter: HTMLRewriter, headline: string, content: Markup): HTMLRewriter {
  const notice = html`<div class="notice" role="status" tabindex="-1" autofocus>
<p class="notice-headline">${headline}</p>
${content}
</div>`;
  return rewriter.on(`[${hooks.errors}]`, {
    element: (element) => void element.setInnerContent(String(notice), { html: true }),
  });
}

/** GOV.UK's error summary: it takes the focus, without JavaScript through `autofocus`. */
function showSummary(rewriter: HTMLRewriter, headline: string, content: Markup): HTMLRewriter {
  const summary = html`<div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus>
<h2>${headline}</h2>
${content}
</div>`;
  return rewriter
    .on('title', { element: (element) => void element.prepend('Error: ') })
    .on(`[${hooks.errors}]`, { element: (element) => void element.setInnerContent(String(summary), { html: true }) });
}
