// The chapters of a forum's recording, for the menus of players.
import type { APIRoute } from 'astro';
import { chaptersFile } from '../../domain/captions/web-vtt.ts';
import { type ForumSession, readForumSessions } from '../../site/forum/sessions.ts';

export async function getStaticPaths() {
  const sessions = (await readForumSessions()).filter(({ cues }) => cues.some(({ chapter }) => chapter));
  return sessions.map((session) => ({ params: { id: session.id }, props: session }));
}

export const GET: APIRoute<ForumSession> = ({ props }) =>
  new Response(chaptersFile(props.cues), { headers: { 'content-type': 'text/vtt; charset=utf-8' } });
