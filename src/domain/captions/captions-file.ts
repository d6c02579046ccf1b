// A captions file as an editor sees it: a title, and everything below the first line. The CMS reads and writes WebVTT through these two.
import { z } from 'zod';
import { paragraph, text } from '../fields/text.ts';

/** The parts of `content/forum/*.vtt`. */
export const captionsFields = {
  title: text({
    label: 'Title',
    hint: 'What the recording is, such as “Forum of November 18, 2013”. It stands in the first line of the file, where players do not show it.',
    min: 3,
    max: 80,
    pattern: { source: '^(?!.*-->)', message: 'Leave out the arrow -->' }, // WebVTT, 4.1: it would begin a cue
  }),
  text: paragraph({
    label: 'Captions',
    hint: 'Each caption: a line with its times, such as 00:01.000 --> 00:04.500, then one or two lines of text, then an empty line. Name speakers with <v Name>; a line “Chapter: Title” above the times of a caption starts a chapter.',
    min: 1,
    max: 400_000,
  }),
} as const;

/** A captions file may come from elsewhere, without a title; what its text says is judged by a reader of WebVTT. */
export const captionsSchema = z.strictObject({ title: z.string(), text: z.string() }).readonly();

/** A captions file in its parts. */
export type CaptionsParts = z.infer<typeof captionsSchema>;

/** The parts of a WebVTT file. A file of which the first line is not `WEBVTT` is all text, so that nothing of it is lost. */
export function captionsParts(file: string): CaptionsParts {
  const [, title, text] = /^\ufeff?WEBVTT(?:[ \t]+(?:- )?([^\r\n]*))?(?:\r\n|\r(?!\n)|\n){2}([\s\S]*)$/.exec(file) ?? [];
  return text === undefined ? { title: '', text: file } : { title: title ?? '', text };
}

/** The WebVTT file of the parts (W3C WebVTT, 4.1: a text may follow the signature on its line). */
export function captionsFileOf({ title, text }: CaptionsParts): string {
  return `WEBVTT${title === '' ? '' : ` - ${title}`}\n\n${text}`;
}
