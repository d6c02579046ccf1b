/** “A photo of …” and the like: a screen reader has said “image” already. */
const announcement = /^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon)\b(?: (?:of|showing)\b|$)/i;
const fileName = /^[\w .()-]+\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i;
/** What cameras and phones call a file. */
const cameraName = /^(?:img|dsc[nf]?|pxl|screenshot|image)[ _-]?\d[\w -]*$/i;

/** What is wrong with the words that stand for a picture, and what to do; undefined where they may be good. */
export function alternativeFault(alternative: string): string | undefined {
  const words = alternative.trim();
  if (words === '') return 'has no description. Say in its “Alt Text” what it shows, for people who cannot see it';
  if (fileName.test(words) || cameraName.test(words)) {
    return `is described by a file’s name, “${words}”. Say what it shows instead`;
  }
  if (announcement.test(words))
    return `is described as “${words}”. A screen reader says “image” by itself: begin with what it shows`;
  return undefined;
}
