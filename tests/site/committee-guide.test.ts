// The list of commands and moves in the guide, as it was built.
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../src/domain/commands/commands.ts';
import { moveRows } from '../../src/site/guide/moves-in-words.ts';
import { realContent } from '../unit/domain/fixtures/real-content.ts';
import { builtPages } from './built-site.ts';

let text = '';
beforeAll(async () => {
  const html = (await builtPages()).get('/guide/committee/commands/') ?? '';
  text = html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
});

/** As a page shows it: code without its marks. */
const shown = (sentence: string) => sentence.replaceAll('`', ' ').replaceAll(/\s+/g, ' ').trim();
const found = (sentence: string) => text.replaceAll(/\s([.,:])/g, '$1').includes(shown(sentence).replaceAll(/\s([.,:])/g, '$1'));

test('it holds every command, every reason for declining and every move, as the program has them', () => {
  const sentences = [
    ...commands.flatMap(({ usage, summary }) => [usage, summary]),
    ...realContent.declineReasons.flatMap(({ code, meaning, sentence }) => [`/decline ${code}`, meaning, sentence]),
    ...moveRows.flatMap(({ move, name, sentences: others }) => [move, name, others.join(' ')]),
  ];
  expect(sentences.length).toBeGreaterThan(60);
  expect(sentences.filter((sentence) => !found(sentence))).toEqual([]);
});
