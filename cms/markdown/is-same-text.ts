import { htmlOf } from './html-of.ts';

/** Whether readers get the same from two texts in Markdown or MDX, however they are written. */
export function isSameText(before: string, after: string): boolean {
  return before === after || shownOf(before) === shownOf(after);
}

/** White space, and how far the items of a list stand apart, do not count; within code they do. */
function shownOf(markdown: string): string {
  return htmlOf(markdown)
    .split(/(<pre[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre') ? part : part.replace(/\s+/g, ' ')))
    .join('')
    .replace(/(<li>)\s*<p>|<\/p>\s*(<\/li>)/g, '$1$2')
    .replace(/\s*(<\/?(?:ul|ol|li|p|blockquote)>)\s*/g, '$1')
    .trim();
}
