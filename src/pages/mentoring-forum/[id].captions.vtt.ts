// The captions of a forum's recording, as players get them.
import type { APIRoute } from 'astro';
import { captionsFile } from '../../domain/captions/web-vtt.ts';
import { demonstrations } from '../../site/forum/demonstration.ts';
import { type CaptionedRecording, readForumSessions } from '../../site/forum/sessions.ts';

export async function getStaticPaths() {
  const recordings = [...(await readForumSessions()), ...demonstrations].filter(({ cues }) => cues.length > 0);
  return recordings.map((recording) => ({ params: { id: recording.id }, props: recording }));
}

export const GET: APIRoute<CaptionedRecording> = ({ props }) =>
  new Response(captionsFile(props.cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } });
