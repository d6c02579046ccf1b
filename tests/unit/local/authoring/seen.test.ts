// Which text a page of the CMS has on its screen, when that is not the newest one: git is the real one here as well.
import { describe, expect, test, vi } from 'vitest';
import { blobName } from '../../../../scripts/local/git-objects.ts';
import { about, aboutText, authorAtWork } from './author-at-work.ts';

vi.setConfig({ testTimeout: 30_000 }); // git and decap-server are processes of their own

const changed = aboutText.replace('First', 'Primary');

test('a draft that is open in two windows is not written over, thrown away or published by the one that has not seen it', async () => {
  const author = await authorAtWork();
  await author.open(about);
  await author.save(about, changed);
  await author.inAnotherWindow(async () => {
    await author.open(about); // what is published, while the draft is there
    expect(await author.save(about, aboutText.replace('First', 'Other'))).toMatchObject({
      status: 409,
      body: { error: expect.stringMatching(/This draft was saved in another window .* Copy what you changed/) },
    });
  });
  const last = changed.replace('Second', 'Middle');
  expect((await author.save(about, last)).status).toBe(200);
  const before = { collection: 'pages', slug: 'about', seen: { [about]: [blobName(Buffer.from(changed))] } };
  for (const action of ['deleteUnpublishedEntry', 'publishUnpublishedEntry']) {
    expect(await author.ask(action, before)).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('decide then') },
    });
  }
  await author.publish();
  expect(await author.read(about)).toBe(last);
});

describe('a file that the author edits by hand', () => {
  test('keeps her lines when the system was stopped and started since the entry was opened', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.stop();
    await author.write(about, aboutText.replace('Third', 'Last'));
    await author.start();
    expect((await author.save(about, changed)).status).toBe(200);
    await author.publish();
    expect(await author.read(about)).toBe(changed.replace('Third', 'Last'));
  });

  test('keeps her lines when the entry was opened in a second window after they came', async () => {
    const author = await authorAtWork();
    await author.open(about);
    await author.write(about, aboutText.replace('Third', 'Last'));
    await author.inAnotherWindow(() => author.open(about));
    await author.save(about, changed);
    await author.publish();
    expect(await author.read(about)).toBe(changed.replace('Third', 'Last'));
  });

  test('is not written over by a text that was written on a version which nobody knows', async () => {
    const author = await authorAtWork();
    await author.inAnotherWindow(async () =>
      expect(await author.save(about, changed)).toEqual({
        status: 409,
        body: { error: expect.stringMatching(/is another text by now .* Nothing is lost/) },
      }),
    );
    expect(await author.read(about)).toBe(aboutText);
  });
});
