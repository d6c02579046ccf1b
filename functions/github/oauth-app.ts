/** The App that people sign in with: an OAuth App, or the OAuth part of a GitHub App. */
export interface OAuthApp {
  /** GitHub's address for people, such as `https://github.com`. */
  readonly webUrl: string;
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
}
