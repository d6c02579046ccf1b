// What somebody does in the applications repository of the emulated GitHub, with a token of their own.
import { z } from 'zod';
import { type Account, localToken } from '../../scripts/local/fixed-names.ts';

const commentSchema = z.object({ body: z.string(), user: z.object({ login: z.string() }) });

export class GithubAccount {
  private readonly repository: string;
  private readonly token: string;

  constructor(githubUrl: string, login: Account) {
    this.repository = `${githubUrl}/repos/alsc/mentoring-applications`;
    this.token = localToken(login);
  }

  async comment(issue: number, body: string): Promise<void> {
    await this.ask('POST', `/issues/${issue}/comments`, { body });
  }

  async label(issue: number, name: string): Promise<void> {
    await this.ask('POST', `/issues/${issue}/labels`, { labels: [name] });
  }

  /** The program's replies on an issue. */
  async replies(issue: number): Promise<readonly string[]> {
    const comments = z.array(commentSchema).parse(await this.ask('GET', `/issues/${issue}/comments?per_page=100`));
    return comments.map(({ body }) => body).filter((body) => body.includes('<!-- '));
  }

  private async ask(method: string, path: string, body?: object): Promise<unknown> {
    const reply = await fetch(this.repository + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, accept: 'application/vnd.github+json', 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }
}
