/** The program as GitHub knows it when people sign in: an OAuth App, or the OAuth half of a GitHub App. */
export interface OAuthApp {
  /** Where people meet GitHub, such as `https://github.com`. */
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
