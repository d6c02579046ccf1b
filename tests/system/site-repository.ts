// An editor's hands in the emulated site repository: commits, pull requests, and what their statuses say.
import { Octokit } from 'octokit';

const site = { owner: 'alsc', repo: 'mentoring-site' };
type Change = (text: string) => string;

export class SiteRepository {
  readonly #editor: Octokit;
  constructor(githubUrl: string) {
    const off = { retry: { enabled: false }, throttle: { enabled: false } };
    this.#editor = new Octokit({ baseUrl: githubUrl, auth: 'local-editor', ...off });
  }

  /** The text of a file on a branch; undefined where it is not there. */
  async read(path: string, branch = 'main'): Promise<string | undefined> {
    const reply = await this.#editor.rest.repos.getContent({ ...site, path, ref: branch }).catch((error: { status?: number }) => {
      if (error.status === 404) return undefined;
      throw error;
    });
    const file = reply?.data;
    return file && 'content' in file ? Buffer.from(file.content, 'base64').toString('utf8') : undefined;
  }

  /** Changes a file on a branch; the commit's sha. */
  async commit(path: string, change: Change, branch = 'main'): Promise<string> {
    const { data: file } = await this.#editor.rest.repos.getContent({ ...site, path, ref: branch });
    if (Array.isArray(file) || file.type !== 'file') throw new Error(`${path} is no file`);
    const before = Buffer.from(file.content, 'base64').toString('utf8');
    const after = change(before);
    if (after === before) throw new Error(`${path} did not change`);
    const content = Buffer.from(after).toString('base64');
    const message = `Change ${path}`;
    const { data } = await this.#editor.rest.repos.createOrUpdateFileContents({
      ...site,
      path,
      branch,
      sha: file.sha,
      message,
      content,
    });
    return data.commit.sha ?? '';
  }

  /** Opens a pull request that changes a file. */
  async propose(branch: string, path: string, change: Change): Promise<{ number: number; sha: string }> {
    const { data: main } = await this.#editor.rest.git.getRef({ ...site, ref: 'heads/main' });
    await this.#editor.rest.git.createRef({ ...site, ref: `refs/heads/${branch}`, sha: main.object.sha });
    const sha = await this.commit(path, change, branch);
    const { data: pull } = await this.#editor.rest.pulls.create({ ...site, title: branch, head: branch, base: 'main' });
    return { number: pull.number, sha };
  }

  async merge(pull_number: number): Promise<void> {
    await this.#editor.rest.pulls.merge({ ...site, pull_number });
  }

  /** How the check of a branch's content ended, or that it is `in_progress`; undefined before it begins. */
  async check(branch: string): Promise<string | undefined> {
    const { data } = await this.#editor.rest.checks.listForRef({ ...site, ref: branch, check_name: 'Content' });
    return data.check_runs[0]?.conclusion ?? data.check_runs[0]?.status;
  }

  /** The newest status of each context. */
  async statuses(ref: string): Promise<{ context: string; state: string; description: string | null; target_url: string }[]> {
    const { data } = await this.#editor.rest.repos.getCombinedStatusForRef({ ...site, ref });
    return data.statuses.map(({ context, state, description, target_url }) => ({
      context,
      state,
      description,
      target_url: target_url ?? '',
    }));
  }
}
