import type { z } from 'zod';
import { group } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { picture } from '../fields/picture.ts';
import { fileRelation } from '../fields/relation.ts';
import { text } from '../fields/text.ts';
import { withRule } from '../fields/with-rule.ts';
import { yesOrNo } from '../fields/yes-or-no.ts';

const segment = '[\\w.~-]+';

const recordingFields = {
  title: text({
    label: 'Title',
    hint: 'What the recording is called, to stand in a sentence: “the recorded webcast of the event”.',
    min: 3,
    max: 120,
  }),
  isFree: yesOrNo({ label: 'Free to watch', hint: 'Whether anybody can watch it without paying.' }),
  file: optional(
    text({
      label: 'Video file',
      hint: 'The video file itself, which then plays on the page: /recordings/2013-11-18.mp4 on this site for one of 25 MB at most, otherwise the https address of a file.',
      min: 1,
      max: 400,
      pattern: {
        // Of this site, videos in `/recordings/` only: there the Worker answers a player that asks for a part.
        source: `^(?:/recordings/|https://[a-z0-9.-]+/)(?:${segment}/)*${segment}\\.(?:mp4|webm)$`,
        message:
          'Give a file on this site, such as /recordings/2013-11-18.mp4, or one that begins with https:// and ends in .mp4 or .webm',
      },
    }),
  ),
  url: optional(
    text({
      label: 'Page elsewhere',
      hint: 'The page elsewhere where it can be watched. Leave out both, file and page, where neither is known.',
      min: 1,
      max: 400,
      pattern: {
        source: '^https://(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/\\S*)?$',
        message: 'Give an address that begins with https://',
      },
    }),
  ),
  captions: optional(
    fileRelation({
      label: 'Captions',
      hint: 'The captions of the recording, from the collection “Captions”. Transcript and chapters are made from them.',
      to: { collection: 'captions', valueField: '{{slug}}.vtt', displayField: '{{slug}}' },
      pattern: {
        source: '^[a-z0-9]+(?:-[a-z0-9]+)*\\.vtt$',
        message: 'Give the name of a file in content/forum, such as 2013-11-18.vtt',
      },
    }),
  ),
  poster: optional(
    picture({
      label: 'Poster',
      hint: 'A small picture on this site that stands for the video until somebody plays it. It is decoration, and is not described.',
      pattern: {
        // An uploaded drawing (.svg) is let alone: the site makes a small photo of what is uploaded.
        source: `^/(?!media/.*\\.svg$)(?:${segment}/)*${segment}\\.(?:avif|jpe?g|png|svg|webp)$`,
        message:
          'Choose an uploaded picture that ends in .jpg, .png, .webp or .avif; save one of another kind as one of these first',
      },
    }),
  ),
} as const;

/** The recording of a forum. Every video that these pages play has captions (WCAG 1.2.2). */
export const recordingField = withRule(
  group({ label: 'Recording', hint: 'The recording of the event, where there is one.', fields: recordingFields }),
  { holds: ({ file, url }) => !(file && url), at: 'url', message: 'Give the file or the page elsewhere, not both' },
  {
    holds: ({ file, captions }) => !file || captions !== undefined,
    at: 'captions',
    message: 'A video on this page needs captions: add them under “Captions”, then choose them here',
  },
  {
    holds: ({ file, url, poster }) => !poster || file !== undefined || url !== undefined,
    at: 'poster',
    message: 'A poster needs something to watch: give a file or a page elsewhere, or leave the poster out',
  },
);

export const recordingSchema = recordingField.schema;

/** A recording after validation. Captions alone are welcome: a transcript helps before the video is found. */
export type Recording = z.infer<typeof recordingSchema>;
