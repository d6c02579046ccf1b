import { field, openEntry, previewLook, type Scene, scrollTo, wholeWindow } from '../scene.ts';

export const mentorsFirst: Scene = {
  name: 'mentors-first',
  shows: ['cycles'],
  madeOf: ['src/styles/timeline.css', ...previewLook],
  async bring(cms) {
    const { page } = cms;
    await openEntry(cms, 'cycles', '2015-spring');
    const date = field(page, 'Open for mentors').locator('input').first();
    await date.click();
    await page.keyboard.type('2014-12-18');
    const banner = page
      .frameLocator('iframe')
      .getByText(/mentors/i)
      .filter({ hasText: /open/i })
      .first();
    await banner.waitFor();
    await scrollTo(field(page, 'Open for mentors'), 300);
    await page.frameLocator('iframe').getByText('Open for mentors', { exact: false }).first().scrollIntoViewIfNeeded();
    return wholeWindow(700);
  },
};
