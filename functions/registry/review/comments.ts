// Comments of an issue that were not read yet, and which were.
import type { Comment } from '../../github/comment.ts';
import { listComments } from '../../github/list-comments.ts';
import { replyIdIn } from '../../signing/issue-marker.ts';
import type { GitHubContext } from '../deliver/context.ts';
import { commentsReadTo } from '../projection/issues.ts';
import { readState } from '../registry-state.ts';

/** GitHub's list may lag behind by minutes: that much (milliseconds) is read again, and what was read before is told by its id. */
const overlap = 10 * 60_000;
/** GitHub dates a new comment twice: nobody edits one so soon (milliseconds). */
const atOnce = 1_000;
/** More than a committee writes between two looks; the others are read at the next. */
const mostAtOnce = 20;

/** A comment by people, and whether it was edited: everybody who may write to the repository can edit what others wrote. */
export interface UnreadComment extends Comment {
  readonly isEdited: boolean;
}

/** The comments by people that are new or were edited, in GitHub's order, and whether those are all. */
export async function unreadComments(
  { sql, github, settings }: GitHubContext,
  issueNumber: number,
): Promise<{ readonly comments: readonly UnreadComment[]; readonly isComplete: boolean }> {
  const readTo = commentsReadTo(sql, issueNumber);
  const since = readTo === '' ? undefined : new Date(Date.parse(readTo) - overlap).toISOString();
  const unread: UnreadComment[] = [];
  for (const comment of await listComments(github, issueNumber, since)) {
    const before = readBefore(sql, comment.id);
    if (before !== undefined && before >= comment.updatedAt) continue;
    // Ours are told by the account, which nobody can take, and where that is not known yet by their mark.
    const isOurs =
      comment.authorId === readState(sql, 'own account') || (await replyIdIn(comment.body, settings.signingSecrets)) !== undefined;
    const isEdited = before !== undefined || Date.parse(comment.updatedAt) - Date.parse(comment.createdAt) > atOnce;
    if (!isOurs) unread.push({ ...comment, isEdited });
  }
  return { comments: unread.slice(0, mostAtOnce), isComplete: unread.length <= mostAtOnce };
}

function readBefore(sql: SqlStorage, commentId: number): string | undefined {
  return sql.exec<{ updated_at: string }>('SELECT updated_at FROM comments WHERE id = ?', commentId).toArray()[0]?.updated_at;
}

/** From now on a comment counts as read, as it is. */
export function markRead(sql: SqlStorage, issueNumber: number, { id, updatedAt }: Comment): void {
  sql.exec(
    'INSERT INTO comments (id, issue_number, updated_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at',
    id,
    issueNumber,
    updatedAt,
  );
}

/** From now on only what is as new as this is asked for. */
export function markReadTo(sql: SqlStorage, issueNumber: number, comments: readonly Comment[]): void {
  const newest = comments
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  if (newest !== undefined)
    sql.exec('UPDATE issues SET comments_read_to = max(comments_read_to, ?) WHERE number = ?', newest, issueNumber);
}
