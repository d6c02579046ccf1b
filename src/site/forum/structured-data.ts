import type { Clip, Event, VideoObject } from 'schema-dts';
import { chaptersOf } from '../../domain/captions/chapters.ts';
import { plainTranscript, transcriptOf } from '../../domain/captions/transcript.ts';
import { chapterAnchor, forumAnchor } from '../../domain/forum/anchors.ts';
import { momentAddress } from '../../domain/forum/moment-address.ts';
import type { Program } from '../../domain/program/program.ts';
import type { ForumSession } from './sessions.ts';

/** The event, for search engines: what the page says of it and no more. */
export function forumEvent({ id, forum }: ForumSession, program: Program, page: URL): Event {
  return {
    '@type': 'Event',
    '@id': eventAddress(id, page),
    name: forum.title,
    startDate: forum.date,
    about: forum.topic,
    audience: { '@type': 'Audience', audienceType: forum.audience },
    organizer: { '@type': 'Organization', name: program.association, alternateName: program.shortAssociation },
  };
}

/**
 * The recording, where it can be watched. It was made on the day of the event; when it was uploaded nobody noted, so no `uploadDate` is given.
 */
export function recordingVideo({ id, forum, cues }: ForumSession, page: URL): VideoObject | undefined {
  const { recording } = forum;
  if (!recording?.file && !recording?.url) return undefined;
  const clips = chaptersOf(cues).map(
    ({ title, start, end }): Clip => ({
      '@type': 'Clip',
      name: title,
      startOffset: Math.floor(start),
      endOffset: Math.floor(end),
      url: new URL(momentAddress(recording, start) ?? `#${chapterAnchor(id, start)}`, page).href,
    }),
  );
  return {
    '@type': 'VideoObject',
    name: `${forum.title}: ${recording.title}`,
    description: `A forum for ${forum.audience} about ${forum.topic}.`,
    dateCreated: forum.date,
    isAccessibleForFree: recording.isFree,
    recordedAt: { '@id': eventAddress(id, page) },
    ...(recording.file ? { contentUrl: new URL(recording.file, page).href } : {}),
    ...(recording.url ? { url: recording.url } : {}),
    ...(recording.poster ? { thumbnailUrl: new URL(recording.poster, page).href } : {}),
    ...(cues.length > 0
      ? { inLanguage: 'en-US', accessibilityFeature: ['captions', 'transcript'], transcript: plainTranscript(transcriptOf(cues)) }
      : {}),
    ...(clips.length > 0 ? { hasPart: clips } : {}),
  };
}

function eventAddress(id: string, page: URL): string {
  return new URL(`#${forumAnchor(id)}`, page).href;
}
