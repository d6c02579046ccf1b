// Fills a page that Astro built with what depends on the request, while it streams. The layout is written once, in Astro.
import type { StepNow } from '../../src/domain/cycle/steps.ts';
import { hooks, statesIn } from '../../src/domain/form/page.ts';
import type { Environment } from '../environment.ts';

/** Markup made by `html` of hono/html, which escapes every value put into it. */
export type Markup = { toString(): string } | string;

export interface Filling {
  /** Text for elements with `data-slot`, by slot. */
  readonly text?: Readonly<Record<string, string>>;
  /** Escaped markup for elements with `data-slot`, by slot. */
  readonly markup?: Readonly<Record<string, Markup>>;
  /** Addresses for links with `data-slot`, by slot. */
  readonly href?: Readonly<Record<string, string>>;
  /** The states that hold: elements whose `data-when` names none of them are removed. Where it is left out, all stay. */
  readonly when?: readonly string[];
  /** The steps of every cycle: elements with `data-step` get their state. */
  readonly steps?: readonly StepNow[];
  /** Where the page's form is sent. */
  readonly action?: string;
  /** The title in the browser's tab. */
  readonly title?: string;
}

/**
 * A page as Astro built it, without the file's validators: what is sent is not the file.
 * @param path such as `/apply/mentee/`
 */
export async function fetchBuiltPage(environment: Environment, requestUrl: string, path: string): Promise<Response> {
  const page = await environment.ASSETS.fetch(new URL(path, requestUrl));
  const headers = new Headers(page.headers);
  headers.delete('etag');
  headers.delete('last-modified');
  headers.delete('cache-control'); // the file's; security-headers.ts sets ours
  headers.delete('referrer-policy');
  return new Response(page.body, { status: page.status, headers });
}

/** `page` with `filling` streamed in; its status and headers stay. */
export function fill(page: Response, filling: Filling): Response {
  return rewriterFor(filling).transform(page);
}

/** The rewriter that streams `filling` in, to which more can be added. */
export function rewriterFor({ text = {}, markup = {}, href = {}, when, steps, action, title }: Filling): HTMLRewriter {
  const rewriter = new HTMLRewriter().on(`[${hooks.slot}]`, {
    element(element) {
      const slot = element.getAttribute(hooks.slot) ?? '';
      if (slot in text) element.setInnerContent(text[slot] ?? '');
      if (slot in markup) element.setInnerContent(String(markup[slot]), { html: true });
      if (slot in href) element.setAttribute('href', href[slot] ?? '');
    },
  });
  if (when !== undefined) {
    rewriter.on(`[${hooks.when}]`, {
      element(element) {
        if (statesIn(element.getAttribute(hooks.when) ?? '').some((state) => when.includes(state)))
          element.removeAttribute('hidden');
        else element.remove();
      },
    });
  }
  if (steps !== undefined) rewriter.on(`[${hooks.step}]`, { element: (element) => markStep(element, steps) });
  if (action !== undefined) rewriter.on('form[data-form]', { element: (element) => void element.setAttribute('action', action) });
  if (title !== undefined) rewriter.on('title', { element: (element) => void element.setInnerContent(title) });
  return rewriter;
}

function markStep(element: Element, steps: readonly StepNow[]): void {
  const now = steps.find(({ step }) => step.id === element.getAttribute(hooks.step));
  if (!now) return;
  element.setAttribute(hooks.state, now.state);
  if (now.isCurrent) element.setAttribute('aria-current', 'step');
  else element.removeAttribute('aria-current');
}
