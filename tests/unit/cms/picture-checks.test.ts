// Pictures as editors, phones and the CMS write them into a text.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, onTestFinished, test } from 'vitest';
import { ensureImagesAreDescribed } from '../../../cms/checks/ensure-images-are-described.ts';
import { ensureImagesExist } from '../../../cms/checks/ensure-images-exist.ts';
import { ensurePicturesAreSmall } from '../../../cms/checks/ensure-pictures-are-small.ts';
import type { Media } from '../../../cms/content-files.ts';
import { readContentFiles } from '../../../cms/content-files.ts';
import { largePictures } from '../../../cms/warnings/large-pictures.ts';
import { unusedPictures } from '../../../cms/warnings/unused-pictures.ts';
import { realContent, realLibrary } from '../domain/fixtures/real-content.ts';
import { asLine } from './as-line.ts';

const today = Temporal.PlainDate.from('2014-08-15');
const media: Media = new Map([
  ['puppets.jpg', 120_000],
  ['story time.webp', 90_000],
]);
const textsOf = (body: string) => new Map([['pages/a.mdx', `---\ntitle: A day\n---\n\n${body}\n`]]);
const undescribed = (body: string) => ensureImagesAreDescribed.problemsIn(textsOf(body), media).map(asLine);
const missing = (body: string) => ensureImagesExist.problemsIn(textsOf(body), media).map(asLine);

test.each([
  [
    'nothing, as the CMS writes it',
    '![](../media/puppets.jpg)',
    'has no description. Say in its “Alt Text” what it shows, for people who cannot see it.',
  ],
  [
    'nothing, in HTML',
    '<img src="../media/puppets.jpg">',
    'has no description. Say in its “Alt Text” what it shows, for people who cannot see it.',
  ],
  [
    'nothing, in JSX',
    '<img src={"../media/puppets.jpg"} alt="" />',
    'has no description. Say in its “Alt Text” what it shows, for people who cannot see it.',
  ],
  [
    'a file’s name',
    '![puppets.JPG](../media/puppets.jpg)',
    'is described by a file’s name, “puppets.JPG”. Say what it shows instead.',
  ],
  ['a camera’s name', '![IMG_2041](../media/puppets.jpg)', 'is described by a file’s name, “IMG_2041”. Say what it shows instead.'],
  [
    'an announcement',
    '![Image of two puppets](../media/puppets.jpg)',
    'is described as “Image of two puppets”. A screen reader says “image” by itself: begin with what it shows.',
  ],
  [
    'one word for all pictures',
    '![picture](../media/puppets.jpg)',
    'is described as “picture”. A screen reader says “image” by itself: begin with what it shows.',
  ],
])('a picture described by %s is found', (_what, body, problem) => {
  expect(undescribed(body)).toEqual([`pages/a.mdx body: The picture ../media/puppets.jpg ${problem}`]);
});

test('a picture that is described is no problem, nor is one in code', () => {
  expect(undescribed('![Two puppets bow to a row of children](../media/puppets.jpg)')).toEqual([]);
  expect(undescribed('![Image-making workshop, 2014](../media/puppets.jpg)')).toEqual([]);
  expect(undescribed("<img src='../media/puppets.jpg' alt='Two puppets > one' />")).toEqual([]);
  expect(undescribed('Write `![](../media/puppets.jpg)`.')).toEqual([]);
});

test.each([
  ['nobody uploaded', 'gone.jpg', 'There is no picture gone.jpg. Upload it, or choose another one.'],
  [
    'has other capitals',
    'Puppets.JPG',
    'There is no picture Puppets.JPG. There is puppets.jpg: capital letters count, so write its name in the same way.',
  ],
])('a picture that %s is found', (_what, name, problem) => {
  expect(missing(`![Two puppets](../media/${name})`)).toEqual([`pages/a.mdx body: ${problem}`]);
});

test('a picture from elsewhere, or of no address, is found', () => {
  expect(missing('![Two puppets](https://example.org/puppets.jpg)')).toEqual([
    'pages/a.mdx body: The picture https://example.org/puppets.jpg is not one of the uploaded pictures, and would not be shown. Upload it, and choose it from there.',
  ]);
  expect(missing('![Two puppets]()')).toEqual(['pages/a.mdx body: A picture names no file. Choose one, or remove the picture.']);
});

test('a picture that was uploaded is there, with a space in its name too', () => {
  expect(missing('![Two puppets](../media/puppets.jpg)\n\n![A story](<../media/story time.webp>)')).toEqual([]);
});

test.each([
  [1_000_001, 1, 0],
  [1_000_000, 0, 1],
  [300_001, 0, 1],
  [300_000, 0, 0],
])('a picture of %d bytes is %d problem and %d warning', (bytes, problems, warned) => {
  const sized = new Map([['a.jpg', bytes]]);
  const ground = { data: realContent, library: realLibrary, texts: new Map(), media: sized, today };
  expect(ensurePicturesAreSmall.problemsIn(new Map(), sized)).toHaveLength(problems);
  expect(largePictures.warningsIn(ground)).toHaveLength(warned);
});

test('a picture straight from a camera is told its size and what to do', () => {
  const camera = new Map([['camera.jpg', 4_210_000]]);
  expect(ensurePicturesAreSmall.problemsIn(new Map(), camera).map(asLine)).toEqual([
    'media/camera.jpg: This picture has 4.3 MB, and 1.0 MB is the most. Make it smaller: 1,600 pixels on its longer side are enough. Then upload it again.',
  ]);
});

test('a picture that no text and no field shows is worth a look', () => {
  const texts = new Map([
    ['news/a.md', '![A](../media/body.jpg)'],
    ['forum/a.yml', 'recording:\n  poster: ../media/poster.jpg\n'],
  ]);
  const all = new Map(['body.jpg', 'poster.jpg', 'left-over.jpg'].map((name) => [name, 1] as const));
  expect(unusedPictures.warningsIn({ data: realContent, library: realLibrary, texts, media: all, today }).map(asLine)).toEqual([
    'media/left-over.jpg: No text shows this picture. Use it, or remove it from the uploaded pictures.',
  ]);
});

test('uploaded pictures are read with their sizes, and without the folder there are none', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'alsc-media-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  expect((await readContentFiles(directory)).media).toEqual(new Map());
  await mkdir(join(directory, 'media/2014'), { recursive: true });
  await writeFile(join(directory, 'media/2014/a.jpg'), 'four');
  await writeFile(join(directory, 'media/.gitkeep'), '');
  expect((await readContentFiles(directory)).media).toEqual(new Map([['2014/a.jpg', 4]]));
});
