// Decap 3.16 makes a file's name of the Latin letters and digits in the name that an editor's machine gave it. Where there are none it makes “.webp”,
// which neither the site nor its check finds.

/**
 * The name under which a file is uploaded: its own where Decap can make one of it.
 * @param unique what no other upload has
 */
export function uploadName({ name, type }: Pick<File, 'name' | 'type'>, unique: string): string {
  const [, base = '', extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  const letters = base.match(/\p{Letter}/gu) ?? [];
  const isUsable = letters.length > 0 ? letters.some((letter) => /\p{Script=Latin}/u.test(letter)) : /[0-9]/.test(base);
  return isUsable ? name : `${type.startsWith('image/') ? 'picture' : 'file'}-${unique}${extension}`;
}

/** Gives every file that is chosen in `page` a name that Decap can use, before Decap sees it. */
export function nameUploads(page: Document): void {
  page.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files) return;
      const named = new DataTransfer();
      for (const file of target.files) {
        const name = uploadName(file, crypto.randomUUID().slice(0, 8));
        named.items.add(new File([file], name, { type: file.type, lastModified: file.lastModified }));
      }
      target.files = named.files;
    },
    { capture: true },
  );
}
