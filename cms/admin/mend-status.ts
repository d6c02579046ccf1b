import type { Backend } from './decap.ts';
import { mendImplementation } from './mend-implementation.ts';

/** What is known of GitHub: whether it still knows the editor, and whether it works. */
interface Status {
  readonly auth: { readonly status: boolean };
  readonly api: { readonly status: boolean; readonly statusPage: string };
}

export interface Watched {
  readonly apiRoot: string;
  getToken(): Promise<string | null>;
  status(): Promise<Status>;
}

const statusPage = 'https://www.githubstatus.com';

/**
 * Asks GitHub's API itself how it is. Decap 3.16 asks `statusPage` every five minutes, which is no part of it, and takes an editor whose
 * token has ended for one who is signed in: it remembers her from the start (decap-cms-backend-github, `status` and `currentUser`).
 */
export function mendStatus(backend: Backend<Watched> | undefined): void {
  mendImplementation(backend, (implementation) => {
    implementation.status = async () => {
      const authorization = `token ${await implementation.getToken()}`;
      const place = `${implementation.apiRoot}/user`;
      const reply = await fetch(place, { headers: { authorization }, cache: 'no-store' }).catch(() => undefined);
      // Without an answer nothing is known: she may be without a network.
      return {
        auth: { status: reply?.status !== 401 },
        api: { status: reply === undefined || reply.status < 500, statusPage },
      };
    };
  });
}
