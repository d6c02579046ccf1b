// After decap-cms, cypress/e2e/common/media_library.js as media_library_spec_test_backend.js runs it.
// Upstream's post has a field for a picture; our pictures stand in texts, where an editor gives them a text for people who do not see them.
import { beforeEach, expect, test } from 'vitest';
import { addPicture, isWebp, MediaLibrary, photo, storedPicture, whereItWasTaken } from '../../system/cms/media.ts';
import { useEditor } from '../../system/cms/use-editor.ts';

const editor = useEditor();
let library: MediaLibrary;

beforeEach(() => {
  library = new MediaLibrary(editor());
});

async function writeNews(title: string): Promise<void> {
  await editor().goToList('News');
  await editor().startNew('Piece of news');
  await editor().write('Headline', title);
  await editor().write('Day', '2014-08-20');
  await editor().write('Summary', 'We have met for a day, and it was good.');
  await editor().write('Text', 'Look at this.');
}

async function addPhoto(name: string): Promise<void> {
  const file = await photo(editor(), `${name}.jpg`);
  await addPicture(editor(), 'Text', file, `${name}.webp`, 'Two people read a picture book');
}

function newsFile(title: string, picture: string): string {
  return `---
title: ${title}
date: 2014-08-20
summary: We have met for a day, and it was good.
---

Look at this.

![Two people read a picture book](../media/${picture}.webp)
`;
}

test('a photo can be uploaded to the library; what is kept is WebP and does not say where it was taken', async () => {
  await library.open();
  const upload = await photo(editor(), 'A Day at the Library.jpg');
  expect(upload.buffer.includes(whereItWasTaken)).toBe(true);
  await library.upload(upload, 'a-day-at-the-library.webp');
  const stored = await storedPicture(editor(), 'a-day-at-the-library.webp');
  expect(isWebp(stored)).toBe(true);
  expect(stored?.includes(whereItWasTaken)).toBe(false);
  await library.close();
});

test('a picture can be deleted from the library', async () => {
  await library.open();
  await library.upload(await photo(editor(), 'mistake.jpg'), 'mistake.webp');
  await library.close();
  await library.open();
  await library.remove('mistake.webp');
  expect(editor().asked.at(-1)).toBe('Are you sure you want to delete selected media?');
  expect(await storedPicture(editor(), 'mistake.webp')).toBeUndefined();
  await library.close();
});

test('a picture can be uploaded from an entry, and goes with it when the entry is not saved', async () => {
  await writeNews('A day with a photo');
  await library.openForText();
  await library.upload(await photo(editor(), 'unsaved.jpg'), 'unsaved.webp');
  await library.close();
  await editor().leave();
  expect(await storedPicture(editor(), 'unsaved.webp')).toBeUndefined();
});

test('an entry can be saved with a picture in its text: its preview shows it, and the library does not', async () => {
  await writeNews('A day with a photo');
  await addPhoto('saved');
  const picture = editor().preview().getByAltText('Two people read a picture book');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await editor().save();
  expect(await editor().draft('news', 'a-day-with-a-photo')).toEqual({
    status: 'draft',
    files: { 'content/news/a-day-with-a-photo.md': newsFile('A day with a photo', 'saved') },
    pictures: ['content/media/saved.webp'],
  });
  await library.open();
  expect(await library.names()).not.toContain('saved.webp');
  await library.close();
});
