import type { Page } from 'playwright-core';

/** What a reader sees and could press to no effect where no script runs. What a form sends, or HTML does by itself, is alive. */
export function deadControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const candidates = 'button, input:not([type=hidden]), select, textarea, a, [role=button], [role=tab], [role=switch], [onclick]';
    const isAlive = (element: Element): boolean => {
      if (element instanceof HTMLAnchorElement) return /^(?!javascript:|#$)./i.test(element.getAttribute('href') ?? '');
      const byItself = '[popovertarget], [commandfor], [formaction]';
      if (element instanceof HTMLButtonElement)
        return element.matches(byItself) || (element.form !== null && (element.type === 'submit' || element.type === 'reset'));
      const isField = element.matches('input, select, textarea');
      const isSwitch = element.matches('input[type=checkbox], input[type=radio]'); // styles can ask whether it is on
      return isField && (isSwitch || (element as HTMLInputElement).form !== null);
    };
    return [...document.querySelectorAll(candidates)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isAlive(element))
      .map((element) => `does nothing without JavaScript: ${element.outerHTML.slice(0, 160)}`);
  });
}
