import { getCollection, getEntry } from 'astro:content';
import { Temporal } from 'temporal-polyfill';
import type { Cue } from '../../domain/captions/cue.ts';
import { faultsOf } from '../../domain/captions/faults.ts';
import type { Forum } from '../../domain/forum/forum.ts';
import { firstDay } from '../../domain/time/calendar-date.ts';
import { readCaptions } from '../captions/read-captions.ts';

/** A forum with the cues of its recording's captions: none where there is no captions file. */
export interface ForumSession {
  /** The name of its file in content/forum. */
  readonly id: string;
  readonly forum: Forum;
  readonly cues: readonly Cue[];
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
