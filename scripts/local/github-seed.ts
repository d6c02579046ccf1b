/** What the emulated GitHub holds before anybody calls it: accounts, repositories, the App and the sign-in of the CMS. */
import type { SeedConfig } from 'emulate';
import type { StoreSnapshot } from './emulator.ts';
import {
  accounts,
  applicationsRepository,
  committeeMembers,
  githubApp,
  localToken,
  oauthClientId,
  organisation,
  siteRepository,
} from './fixed-names.ts';
import type { LocalSecrets } from './local-secrets.ts';

const personScopes = ['repo', 'user', 'admin:org', 'admin:repo_hook'];

/** The seed for a system whose site answers at `siteUrl`. The same input gives the same seed. */
export function githubSeed(siteUrl: string, secrets: LocalSecrets): SeedConfig {
  return {
    tokens: Object.fromEntries(accounts.map((login) => [localToken(login), { login, scopes: personScopes }])),
    github: {
      users: accounts.map((login) => ({ login, name: displayName(login), email: `${login}@example.org` })),
      orgs: [
        {
          login: organisation,
          name: 'ALSC (practice copy)',
          // Nobody else is a member: in the emulator a member administers every repository.
          members: committeeMembers.map((login) => ({ login, role: login === 'chair' ? 'admin' : 'member' })),
        },
      ],
      repos: [
        { ...named(applicationsRepository), private: true, description: 'Applications to the mentoring program' },
        { ...named(siteRepository), private: false, description: 'Words, dates and forms of the mentoring program' },
      ],
      oauth_apps: [
        {
          client_id: oauthClientId,
          client_secret: secrets.githubOauthClientSecret,
          name: 'Mentoring program editing',
          redirect_uris: [`${siteUrl}/api/cms/callback`],
        },
      ],
      apps: [
        {
          app_id: githubApp.id,
          slug: githubApp.slug,
          name: 'Mentoring program',
          private_key: secrets.githubAppPrivateKey,
          permissions: { issues: 'write', metadata: 'read', members: 'read', contents: 'read' },
          // No events: the repository's own webhook delivers them, once.
          events: [],
          installations: [{ installation_id: githubApp.installationId, account: organisation }],
        },
      ],
    },
  };
}

const remadeCollections = ['github.oauth_apps', 'github.apps', 'github.app_installations'];

/**
 * Takes out of a saved state what the seed must say anew: the App's key and the address that a sign-in returns to may
 * have changed since.
 */
export function withoutRemadeRows(saved: StoreSnapshot): StoreSnapshot {
  const collections = Object.entries(saved.collections).map(([name, collection]) => {
    return [name, remadeCollections.includes(name) ? { ...collection, items: [] } : collection] as const;
  });
  return { collections: Object.fromEntries(collections), data: saved.data };
}

function named({ owner, repo }: { owner: string; repo: string }) {
  return { owner, name: repo, auto_init: true };
}

/** `reviewer-1` is shown as "Reviewer 1": nobody could take it for a person's name. */
function displayName(login: string): string {
  return `${login.charAt(0).toUpperCase()}${login.slice(1).replace('-', ' ')}`;
}
