import type { Comment } from '../../functions/github/comment.ts';
import { marker } from './comment.ts';

/** What makes the pull request carry the report once. */
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
