/** Every sentence that editing on this machine says: in the terminal, and in the CMS's own notices. */

export type AuthoringWords = ReturnType<typeof authoringWords>;

/**
 * The sentences of one system.
 * @param siteUrl where the CMS is opened
 * @param repository the authoring repository as a person types it, such as `.data/authoring`
 */
export function authoringWords({ siteUrl, repository }: { siteUrl: string; repository: string }) {
  const show = (commit: string, path: string) => `git -C ${repository} show ${commit.slice(0, 10)}:${path}`;
  return {
    changed: (path: string) => `From the CMS: ${path}`,
    deleted: (path: string, before: string) => `Deleted in the CMS: ${path}. What it held: ${show(before, path)}`,
    conflict: (path: string, cms: string | undefined) =>
      `${path} was changed here and in the CMS at once. The file is left as you have it, and the CMS shows it from now on. ${
        cms === undefined
          ? 'In the CMS it was deleted: delete the file if it should go.'
          : `To see what the CMS had, and copy from it: ${show(cms, path)}`
      }`,
    takenUp: (paths: readonly string[]) =>
      paths.length === 1 ? `Changed in the files: ${paths[0]}` : `Changed in ${paths.length} files\n\n${paths.join('\n')}`,
    stranger: `This address is for the CMS at ${siteUrl}/admin/, opened at exactly that address. It answers nothing else.`,
    tooLarge: (megabytes: number) => `This is more than ${megabytes} MB at once, and was not saved. Use smaller pictures.`,
    notUnderstood: 'The CMS asked for something that is not possible on this machine.',
    outside: 'The CMS on this machine changes files below content/ and nothing else.',
    notPublished: (paths: readonly string[]) =>
      `Not published: ${paths.join(' and ')} changed in the same lines after this draft was begun. Nothing is lost: the files are as you have them, and the draft is kept. Write the same lines in the draft and in the file, then publish again; or delete the draft.`,
    unseen: (what: { draft: string } | { path: string }, isSaving: boolean) => {
      const changed =
        'draft' in what
          ? 'This draft was saved in another window after you opened it here'
          : `${what.path} is another text by now than the one that you opened`;
      return isSaving
        ? `${changed}. Nothing is lost: what is there now stays. Copy what you changed, load this page again without the local backup, and put it into the newer text.`
        : `${changed}. Load this page again, look at what is there now, and decide then.`;
    },
    failed: 'This did not work on this machine. The terminal that runs npm run dev says why; your files are as they were.',
    reason: (action: string, reason: string) => `The CMS could not do “${action}”: ${reason}`,
    noReason: 'decap-server gave no reason',
  };
}

/** Said once, where there is no git. */
export const gitIsMissing =
  'git is not installed, so the CMS cannot change the files of this directory: /admin/ edits the emulated GitHub instead. To use it, install git from https://git-scm.com and start again; everything else works.';
