import { expect, test } from 'vitest';
import { uploadName } from '../../../cms/admin/page/upload-names.ts';

test.each([
  ['Фото.jpg', 'picture-1a2b3c4d.jpg'],
  ['Фото 1.jpg', 'picture-1a2b3c4d.jpg'],
  ['תמונה.jpeg', 'picture-1a2b3c4d.jpeg'],
  ['図書館.png', 'picture-1a2b3c4d.png'],
  ['🎉.webp', 'picture-1a2b3c4d.webp'],
  ['---.jpg', 'picture-1a2b3c4d.jpg'],
  ['.jpg', 'picture-1a2b3c4d.jpg'],
  ['Día de los niños.jpg', 'Día de los niños.jpg'],
  ['Party 🎉 Фото.jpg', 'Party 🎉 Фото.jpg'],
  ['2014-08-15.jpg', '2014-08-15.jpg'],
  ['IMG_0001.v2.jpg', 'IMG_0001.v2.jpg'],
])('a picture %j is uploaded as %j', (name, uploaded) => {
  expect(uploadName({ name, type: 'image/jpeg' }, '1a2b3c4d')).toBe(uploaded);
});

test('what is no picture is not called one', () => {
  expect(uploadName({ name: 'Запись.mp4', type: 'video/mp4' }, '1a2b3c4d')).toBe('file-1a2b3c4d.mp4');
});
