/** What is wrong with a page for somebody who has a keyboard only. */
import type { Page } from 'playwright-core';

/** What the walk keeps in the page. */
type Walk = {
  readonly expected: readonly Element[];
  /** What had the focus, in the order of time; the last entry repeats the first once Tab has gone all the way round. */
  readonly stops: Element[];
  /** What is wrong with how an element that has the focus is shown. */
  readonly faultsAt: (element: Element) => readonly string[];
  readonly nameOf: (element: Element) => string;
};
type WindowWithWalk = typeof window & { walk: Walk };

/** Tab is pressed so often before anybody looks where it has gone: looking takes longer than pressing. */
const pressesAtATime = 25;

/**
 * Walks a page with Tab from its top to its end. Every control is a stop, in the order of the document, marked and in view
 * (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11). The first one skips to the main content (2.4.1).
 */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(beginWalk);
  for (let before = -1, after = 0; after > before; ) {
    await Promise.all(Array.from({ length: pressesAtATime }, () => page.keyboard.press('Tab')));
    before = after;
    after = await page.evaluate(countOfStops);
  }
  return [...(await page.evaluate(faultsOfWalk)), ...(await page.evaluate(faultsOfStops)), ...(await skipLinkFaults(page))];
}

/** What is wrong with how each control is shown while it has the focus, without walking to it: the same for another window. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(beginWalk);
  await page.keyboard.press('Tab'); // from here on the focus is marked as a keyboard's
  return page.evaluate(faultsOfStops);
}

/** The skip link moves the focus to the main content, so that the next stop is inside it or beyond. */
async function skipLinkFaults(page: Page): Promise<readonly string[]> {
  const link = page.locator('a[href="#main"]').first();
  if ((await link.count()) === 0) return ['there is no skip link'];
  await link.focus();
  await page.keyboard.press('Enter');
  if (!(await page.evaluate(() => document.activeElement?.id === 'main')))
    return ['the skip link does not move the focus to #main'];
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const [main, now] = [document.querySelector('#main'), document.activeElement];
    const isBeyond = main && now && (now === document.body || main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING);
    return isBeyond ? [] : ['after the skip link, the next stop is before the main content'];
  });
}

/** Notes what a keyboard has to reach: what can be pressed, followed or filled in, and is shown. Of radio buttons, one a group. */
function beginWalk(): void {
  const controls =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, audio[controls], video[controls]';
  const isStop = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled, [tabindex="-1"]')) return false;
    if (element.closest('[inert]')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...(element.form ?? document).querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const nameOf = (element: Element) => element.outerHTML.slice(0, 120);

  const isUncovered = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return hit !== null && (element.contains(hit) || labels.some((label) => label.contains(hit)));
  };
  const faultsAt = (element: Element): readonly string[] => {
    const faults: string[] = [];
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) === 0)
      faults.push(`nothing marks the focus on ${nameOf(element)}`);
    const boxes = [...element.getClientRects()].map(({ top, bottom, left, right }) => ({
      top: Math.max(top, 0),
      bottom: Math.min(bottom, window.innerHeight),
      left: Math.max(left, 0),
      right: Math.min(right, window.innerWidth),
    }));
    const inWindow = boxes.filter(({ top, bottom, left, right }) => bottom - top > 1 && right - left > 1);
    if (inWindow.length === 0) faults.push(`outside the window while it has the focus: ${nameOf(element)}`);
    for (const { top, bottom, left, right } of inWindow) {
      const shares = [0.2, 0.5, 0.8];
      const isWhole = shares.every((share) => isUncovered(element, left + (right - left) * share, top + (bottom - top) * share));
      if (!isWhole) faults.push(`something covers ${nameOf(element)}`);
    }
    return faults;
  };
  const expected = [...document.querySelectorAll(`${controls}, [tabindex]`)].filter(isStop);
  const stops: Element[] = [];
  const note = () => {
    const now = document.activeElement;
    if (now && now !== stops.at(-1) && !(stops.length > 1 && stops.at(-1) === stops[0])) stops.push(now);
  };
  document.addEventListener('focusin', note);
  Object.assign(window, { walk: { expected, stops, faultsAt, nameOf } satisfies Walk });
}

/** It grows no more when Tab has gone all the way round, and when it is caught. */
function countOfStops(): number {
  return (window as unknown as WindowWithWalk).walk.stops.length;
}

function faultsOfWalk(): readonly string[] {
  const { expected, stops, nameOf } = (window as unknown as WindowWithWalk).walk;
  const hasGoneRound = stops.length > 1 && stops.at(-1) === stops[0];
  const visited = hasGoneRound ? stops.slice(0, -1) : stops;
  const [first] = visited;
  const last = visited.at(-1);
  const isInOrder = (element: Element, index: number) => {
    const previous = visited[index - 1];
    return !previous || Boolean(previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  return [
    ...(first?.matches('a[href="#main"]') ? [] : ['the first stop does not skip to the main content']),
    ...(hasGoneRound || !last ? [] : [`Tab does not get away from ${nameOf(last)}`]),
    ...visited.filter((element, index) => !isInOrder(element, index)).map((element) => `comes too late: ${nameOf(element)}`),
    ...expected.filter((element) => !visited.includes(element)).map((element) => `Tab never reaches ${nameOf(element)}`),
  ];
}

function faultsOfStops(): readonly string[] {
  const { expected, faultsAt } = (window as unknown as WindowWithWalk).walk;
  return expected.flatMap((element) => {
    if (element instanceof HTMLElement) element.focus();
    return faultsAt(element);
  });
}
