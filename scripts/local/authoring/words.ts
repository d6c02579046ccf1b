/** Every sentence that editing on this machine says: in the terminal, and in the CMS's own notices. */
export const words = {
  changed: (path: string) => `From the CMS: ${path}`,
  deleted: (path: string, kept: string) => `Deleted in the CMS: ${path}. What it held is in ${kept}/${path}`,
  clash: (path: string) =>
    `${path} was changed here since the CMS opened it. The file is left as you have it; the CMS says so too.`,
  unseen: (path: string, isSaving: boolean) =>
    isSaving
      ? `${path} is another text by now than the one that you opened. Nothing is lost: what is there now stays. Copy what you changed, load this page again without the local backup, and put it into the newer text.`
      : `${path} is another text by now than the one that you opened. Load this page again, look at what is there now, and decide then.`,
  stranger: (siteUrl: string) =>
    `This address is for the CMS at ${siteUrl}/admin/, opened at exactly that address. It answers nothing else.`,
  tooLarge: (megabytes: number) => `This is more than ${megabytes} MB at once, and was not saved. Use smaller pictures.`,
  notUnderstood: 'The CMS asked for something that is not possible on this machine.',
  outside: 'The CMS on this machine changes files below content/ and nothing else.',
  failed:
    'This did not work on this machine. The terminal that runs npm run dev says why; what the files held is kept in .data/replaced.',
};
