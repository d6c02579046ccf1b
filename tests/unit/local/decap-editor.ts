// An editor at the CMS: Decap's client, signed in at an emulated GitHub.
import type { DecapClientClass } from './decap-client.ts';

export type Editor = ReturnType<typeof decapEditor>;
type Picture = { path: string; bytes: Uint8Array };

/** Signs an account of the emulated GitHub in. */
export function decapEditor(Client: DecapClientClass, githubUrl: string, login: string) {
  const api = new Client({
    apiRoot: githubUrl,
    token: `local-${login}`,
    branch: 'main',
    repo: 'alsc/mentoring-site',
    squashMerges: false,
    initialWorkflowStatus: 'draft',
    cmsLabelPrefix: 'decap-cms/',
    getUser: async () => ({ login }),
  });
  const save = (slug: string, raw: string, options: { useWorkflow: boolean; unpublished: boolean }, media: Picture[] = []) =>
    api.persistFiles(
      [{ path: `content/faq/${slug}.mdx`, slug, raw }],
      media.map(({ path, bytes }) => ({ path, raw: '', toBase64: async () => Buffer.from(bytes).toString('base64') })),
      { commitMessage: `Write “${slug}”`, collectionName: 'faq', status: 'draft', ...options },
    );
  return {
    api,
    /** Saves a question for the first time: a branch and a pull request. */
    begin: (slug: string, raw: string, media?: Picture[]) => save(slug, raw, { useWorkflow: true, unpublished: false }, media),
    /** Saves it again. */
    goOn: (slug: string, raw: string) => save(slug, raw, { useWorkflow: true, unpublished: true }),
    /** Saves it straight to main. */
    saveToMain: (slug: string, raw: string) => save(slug, raw, { useWorkflow: false, unpublished: false }),
    read: (path: string, branch = 'main') => api.readFile(path, null, { branch }),
  };
}
