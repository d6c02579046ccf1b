// The admin page on the GitHub backend, as in production: how somebody comes in, and whom the page asks.
import { expect, test } from 'vitest';
import { openRealSignIn } from '../../../scripts/cms/open-real-sign-in.ts';
import { chooseAccount } from '../../system/cms/signed-in-editor.ts';
import { useBrowser } from '../../system/use-browser.ts';
import { useSharedSystem } from '../../system/whole-system.ts';

const system = useSharedSystem();
const browser = useBrowser();

test('whoever’s browser opens no window is told what to do, and can sign in afterwards', async () => {
  const { page, complaints } = await openRealSignIn(browser(), system().local.siteUrl, {
    apiUrl: system().local.githubUrl,
    prepare: (page) =>
      page.addInitScript(() => {
        const open = window.open.bind(window);
        let isBlocked = true;
        window.open = (...place) => {
          const opened = isBlocked ? null : open(...place);
          isBlocked = false;
          return opened;
        };
      }),
  });
  await page.getByRole('button', { name: 'Login with GitHub' }).click();
  const told = page.getByRole('alert');
  expect(await told.innerText()).toMatch(/has not opened the window .* Allow pop-up windows for this site/);
  await chooseAccount(page, 'editor');
  expect(await told.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the page asks this site and GitHub’s API and nobody else, also when it looks how GitHub is, and says that a sign-in has ended', async () => {
  const { githubUrl, siteUrl } = system().local;
  let isSignedOut = false;
  const { page, complaints } = await openRealSignIn(browser(), siteUrl, {
    apiUrl: githubUrl,
    prepare: async (page) => {
      await page.clock.install();
      await page.route(
        (url) => url.href.startsWith(githubUrl) && url.pathname === '/user',
        async (route) => {
          if (route.request().method() === 'OPTIONS') return route.continue();
          const headers = { 'access-control-allow-origin': siteUrl };
          if (isSignedOut) return route.fulfill({ status: 401, headers, json: { message: 'Bad credentials' } });
          const reply = await route.fetch();
          // GitHub's accounts have a portrait, at a host of its own. Decap 3.16 shows none.
          const json = { ...(await reply.json()), avatar_url: 'https://avatars.githubusercontent.com/u/1?v=4' };
          return route.fulfill({ headers, json });
        },
      );
    },
  });
  await chooseAccount(page, 'editor');
  await page.getByRole('link', { name: 'Glossary' }).click();
  await page.getByRole('heading', { level: 1, name: 'Glossary' }).waitFor();
  const looked = page.waitForResponse(`${githubUrl}/user`);
  await page.clock.fastForward('05:01');
  await (await looked).finished();
  expect(complaints).toEqual([]);
  isSignedOut = true;
  await page.clock.fastForward('05:01');
  await page.getByText(/^You have been logged out/).waitFor();
  await page.context().close();
});
