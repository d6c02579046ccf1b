import { type Connection, connect, type Repository, signIn } from '../github/client.ts';
import { log } from '../log.ts';

/** A client of GitHub that stays signed in from one alarm to the next. */
export class GitHubSession {
  private repository: Repository | undefined;
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The repository, signed in just now or with a token that still holds; undefined where signing in failed. */
  async open(): Promise<Repository | undefined> {
    try {
      this.repository ??= await connect(this.connection);
      await signIn(this.repository, this.connection.credentials);
      return this.repository;
    } catch (error) {
      this.forget();
      log('warn', 'sign-in failed', { reason: error instanceof Error ? error.name : 'unknown error' });
      return undefined;
    }
  }

  /** Signs in anew the next time. */
  forget(): void {
    this.repository = undefined;
  }
}
