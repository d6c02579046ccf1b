// The ids of the forum page. They come from the forum's file and the moment, so that a link that somebody shared keeps working.

/** The section of a forum. */
export function forumAnchor(forumId: string): string {
  return `forum-${forumId}`;
}

/** The heading of the chapter that starts at a moment. */
export function chapterAnchor(forumId: string, start: number): string {
  return `${forumAnchor(forumId)}-chapter-${Math.floor(start)}`;
}

/** What is said from a moment on. */
export function passageAnchor(forumId: string, start: number): string {
  return `${forumAnchor(forumId)}-at-${Math.floor(start)}`;
}
