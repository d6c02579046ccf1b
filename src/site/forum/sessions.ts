import { getCollection, getEntry } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import type { Cue } from '../../domain/captions/cue.ts';
import { faultsOf } from '../../domain/captions/faults.ts';
import type { Forum } from '../../domain/forum/forum.ts';
import { firstDay } from '../../domain/time/calendar-date.ts';
import { readCaptions } from '../captions/read-captions.ts';

/** A recording with the cues of its captions: none where there is no captions file. */
export interface CaptionedRecording {
  /** What its anchors and its captions' addresses are named by: of a forum, the name of its file in content/forum. */
  readonly id: string;
  readonly forum: Pick<Forum, 'title' | 'recording'>;
  readonly cues: readonly Cue[];
}

/** A forum with the captions of its recording. */
export interface ForumSession extends CaptionedRecording {
  readonly forum: Forum;
}

/** Every forum, the latest first. */
export async function readForumSessions(): Promise<readonly ForumSession[]> {
  const forums = await getCollection('forum');
  const sessions = await Promise.all(forums.map(async ({ id, data }) => ({ id, forum: data, cues: await cuesOf(data) })));
  return sessions.sort((a, b) => Temporal.PlainDate.compare(firstDay(b.forum.date), firstDay(a.forum.date)));
}

/** `npm run check:content` tells an editor every fault; a build that skipped it stops at the first. */
async function cuesOf({ recording }: Forum): Promise<readonly Cue[]> {
  if (!recording?.captions) return [];
  const file = `content/forum/${recording.captions}`;
  const entry = await getEntry('captions', recording.captions.replace(/\.vtt$/, ''));
  if (entry === undefined) throw new Error(`${file} is missing`);
  const { cues, faults } = readCaptions(entry.body ?? '');
  const fault = faults[0] ?? faultsOf(cues)[0];
  if (fault) throw new Error(`${file} ${fault.place}: ${fault.message}`);
  return cues;
}
