import type { Repository } from '../../functions/github/client.ts';
import type { Comment as GitHubComment } from '../../functions/github/comment.ts';
import { createComment } from '../../functions/github/create-comment.ts';
import { deleteComment } from '../../functions/github/delete-comment.ts';
import { listComments } from '../../functions/github/list-comments.ts';
import { signedInLogin } from '../../functions/github/signed-in-login.ts';
import { updateComment } from '../../functions/github/update-comment.ts';
import { marker } from './comment.ts';

/** What was done to the report on a pull request. */
export type Posting = 'created' | 'updated' | 'unchanged';

/**
 * Makes a pull request carry the report once, as `body` has it. Repeatable: a second call with the same report changes nothing, and of
 * two that ran at the same moment one comment stays.
 * @throws where GitHub refuses
 */
export async function postComment(repository: Repository, pullNumber: number, body: string): Promise<Posting> {
  const author = await signedInLogin(repository);
  const plan = planComment(await listComments(repository, pullNumber), author, body);
  if (plan.kept === undefined) await createComment(repository, pullNumber, body);
  else if (!plan.isUpToDate) await updateComment(repository, plan.kept.id, body);
  const { doubles } = plan.kept === undefined ? planComment(await listComments(repository, pullNumber), author, body) : plan;
  for (const { id } of doubles) await deleteComment(repository, id);
  if (plan.kept === undefined) return 'created';
  return plan.isUpToDate ? 'unchanged' : 'updated';
}

/** What makes the pull request carry the report once. */
type Comment = Pick<GitHubComment, 'id' | 'body' | 'author'>;

export interface CommentPlan {
  /** The comment that stays; undefined where one has to be created. */
  readonly kept: Comment | undefined;
  readonly isUpToDate: boolean;
  /** Further reports of ours, left by two runs at the same moment. */
  readonly doubles: readonly Comment[];
}

/**
 * Finds our own report among the comments: by its first line, which nobody sees, and by who wrote it, since anybody can write that line.
 * @param author the login under which we write
 */
export function planComment(comments: readonly Comment[], author: string, body: string): CommentPlan {
  const ours = comments.filter((comment) => comment.author === author && comment.body.startsWith(marker));
  const [kept, ...doubles] = ours.toSorted((a, b) => a.id - b.id);
  // GitHub gives line breaks back as it likes.
  const plain = (text: string) => text.replace(/\r\n/g, '\n').trimEnd();
  return { kept, doubles, isUpToDate: kept !== undefined && plain(kept.body) === plain(body) };
}
