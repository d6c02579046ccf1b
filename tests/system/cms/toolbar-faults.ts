import type { Page } from 'playwright-core';

/** What keeps somebody from reading or pressing what the toolbar of an entry, or a menu that is open in it, offers. */
export function toolbarFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const toolbar = document.querySelector('[class*="ToolbarContainer"]');
    if (!toolbar) return ['there is no toolbar'];
    const { bottom } = toolbar.getBoundingClientRect();
    const all = toolbar.querySelectorAll<HTMLElement>('a, button, [role="button"], [role="menuitem"]');
    const controls = [...all].filter((one) => !one.closest('[inert]') && one.getClientRects().length > 0);
    const inMenu = (one: Element) => one.getAttribute('role') === 'menuitem';
    const nameOf = (one: Element) => one.textContent?.trim() || one.getAttribute('aria-label') || one.outerHTML;
    const isPicture = (one: Element) => one.textContent?.trim() === '';
    const isBack = (one: Element) => one.matches('[class*="BackLink"]'); // says two things, one below the other
    /** What would get a press in its middle in its place. What a menu lies over is there again when it closes. */
    const lyingOver = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit && !one.contains(hit) && !hit.contains(one) && !hit.closest('[role="menu"]') ? hit : undefined;
    };
    const own = controls.flatMap((one) => {
      const box = one.getBoundingClientRect();
      const text = document.createRange();
      text.selectNodeContents(one);
      const lineHeight = Number.parseFloat(getComputedStyle(one).fontSize) * 2;
      return [
        ...(box.left < 0 || box.right > window.innerWidth ? ['is cut off by the window'] : []),
        ...(box.top < 0 || (!inMenu(one) && box.bottom > bottom) ? ['stands out of the toolbar'] : []),
        ...(!isBack(one) && !isPicture(one) && text.getBoundingClientRect().height > lineHeight ? ['breaks into lines'] : []),
        ...(one.scrollWidth > one.clientWidth + 1 ? ['is cut off'] : []),
        ...(box.width < 24 || box.height < 24 ? ['is too small to hit'] : []), // WCAG 2.5.8
        ...[lyingOver(one)].flatMap((other) => (other ? [`is covered by ${nameOf(other)}`] : [])),
      ].map((fault) => `${nameOf(one)}: ${fault}`);
    });
    const together = controls.flatMap((one, index) =>
      controls.slice(index + 1).flatMap((other) => {
        if (one.contains(other) || other.contains(one) || inMenu(one) || inMenu(other)) return [];
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return overlap ? [`${nameOf(one)} lies over ${nameOf(other)}`] : [];
      }),
    );
    const field = document.querySelector('[class*="ControlContainer"] label')?.getBoundingClientRect();
    const width = document.documentElement.scrollWidth;
    return [
      ...own,
      ...together,
      ...(width > window.innerWidth ? [`the page is ${width} px wide`] : []),
      ...(field && field.top < bottom ? ['The toolbar lies over the first field'] : []),
    ];
  });
}
