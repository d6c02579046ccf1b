import { z } from 'zod';

const segment = '[\\w.~-]+';
/** Of this site, videos in `/recordings/` only: there the Worker answers a player that asks for a part. */
const filePattern = new RegExp(`^(?:/recordings/|https://[a-z0-9.-]+/)(?:${segment}/)*${segment}\\.(?:mp4|webm)$`);
const posterPattern = new RegExp(`^/(?:${segment}/)*${segment}\\.(?:avif|jpe?g|png|svg|webp)$`);

/** The recording of a forum. Every video that these pages play has captions (WCAG 1.2.2). */
export const recordingSchema = z
  .strictObject({
    title: z
      .string()
      .min(3)
      .max(120)
      .describe('What the recording is called, to stand in a sentence: “the recorded webcast of the event”.'),
    isFree: z.boolean().describe('Whether anybody can watch it without paying.'),
    file: z
      .string()
      .regex(
        filePattern,
        'Give a file on this site, such as /recordings/2013-11-18.mp4, or one that begins with https:// and ends in .mp4 or .webm',
      )
      .optional()
      .describe(
        'The video file itself, which then plays on the page: /recordings/2013-11-18.mp4 on this site for one of 25 MB at most, otherwise the https address of a file.',
      ),
    url: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('The page elsewhere where it can be watched. Leave out both, file and address, where neither is known.'),
    captions: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.vtt$/, 'Give the name of a file in content/forum, such as 2013-11-18.vtt')
      .optional()
      .describe(
        'The WebVTT file beside this one: captions, transcript and chapters are made from it. Name speakers with <v Name>; a line “Chapter: Title” above the times of a caption starts a chapter.',
      ),
    poster: z
      .string()
      .regex(posterPattern, 'Give a picture on this site, such as /recordings/2013-11-18.webp')
      .optional()
      .describe(
        'A small picture on this site that stands for the video until somebody plays it. It is decoration, and is not described.',
      ),
  })
  .refine(({ file, url }) => !(file && url), {
    path: ['url'],
    message: 'Give the file or the page elsewhere, not both',
  })
  .refine(({ file, captions }) => !file || captions, {
    path: ['captions'],
    message: 'A video on this page needs captions: put a .vtt file beside this one and give its name',
  })
  .refine(({ file, url, poster }) => !poster || file || url, {
    path: ['poster'],
    message: 'A poster needs something to watch: give a file or a page elsewhere, or leave the poster out',
  })
  .readonly();

/** A recording after validation. Captions alone are welcome: a transcript helps before the video is found. */
export type Recording = z.infer<typeof recordingSchema>;
