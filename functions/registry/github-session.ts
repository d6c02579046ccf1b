import { type Connection, connect, type Repository, signIn } from '../github/client.ts';
import { errorName, log } from '../log.ts';

/** A GitHub client that is kept from one alarm to the next, with its token. */
export class GitHubSession {
  /** How many calls were made. */
  calls = 0;
  private repository: Repository | undefined;
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** The repository, with a valid token; undefined where signing in failed. */
  async open(): Promise<Repository | undefined> {
    try {
      this.repository ??= this.counted(await connect(this.connection));
      await signIn(this.repository, this.connection.credentials);
      return this.repository;
    } catch (error) {
      this.forget();
      log('warn', 'sign-in failed', { reason: errorName(error) });
      return undefined;
    }
  }

  private counted(repository: Repository): Repository {
    repository.client.hook.before('request', () => {
      this.calls += 1;
    });
    return repository;
  }

  /** Drops the token, so that the next call signs in again. */
  forget(): void {
    this.repository = undefined;
  }
}
