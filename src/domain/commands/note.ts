import { isLongerThan } from '../text/clean-text.ts';
import { applicationCommand, refused } from './command.ts';

const maxNoteCharacters = 2000;

/** `/note WORDS`: kept with the application, apart from the issue. */
export const note = applicationCommand({
  verb: 'note',
  usage: '/note WORDS',
  summary: 'Keep these words with the application, for the committee. Write no names and nothing about who somebody is.',
  alsoTyped: ['remember'],
  isOffered: () => true,
  run: ({ text }) => {
    if (text === '') return refused('Write what to note on the same line: `/note WORDS`.');
    if (isLongerThan(text, maxNoteCharacters))
      return refused(`A note has ${maxNoteCharacters} characters at most. Shorten it, or write two.`);
    return { changes: [{ kind: 'note', text }], reply: 'Noted.' };
  },
});
