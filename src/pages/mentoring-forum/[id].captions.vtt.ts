// The captions of a forum's recording, as players get them.
import type { APIRoute } from 'astro';
import { captionsFile } from '../../domain/captions/web-vtt.ts';
import { type ForumSession, readForumSessions } from '../../site/forum/sessions.ts';

export async function getStaticPaths() {
  const sessions = (await readForumSessions()).filter(({ cues }) => cues.length > 0);
  return sessions.map((session) => ({ params: { id: session.id }, props: session }));
}

export const GET: APIRoute<ForumSession> = ({ props }) =>
  new Response(captionsFile(props.cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } });
