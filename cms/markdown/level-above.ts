/** The heading that a text stands below: an answer its question, an activity’s text “Why it is worth it”, any other its page’s title. */
export function levelAbove(file: string): number {
  if (file.startsWith('faq/')) return 3;
  return file.startsWith('activities/') ? 2 : 1;
}
