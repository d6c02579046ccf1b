// The chapters of a forum's recording, for the menus of players.
import type { APIRoute } from 'astro';
import { chaptersFile } from '../../domain/captions/web-vtt.ts';
import { demonstrations } from '../../site/forum/demonstration.ts';
import { type CaptionedRecording, readForumSessions } from '../../site/forum/sessions.ts';

export async function getStaticPaths() {
  const recordings = [...(await readForumSessions()), ...demonstrations].filter(({ cues }) => cues.some(({ chapter }) => chapter));
  return recordings.map((recording) => ({ params: { id: recording.id }, props: recording }));
}

export const GET: APIRoute<CaptionedRecording> = ({ props }) =>
  new Response(chaptersFile(props.cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } });
