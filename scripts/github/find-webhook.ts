import type { Surroundings } from './check.ts';

/** The address of the Worker that GitHub calls. */
export function webhookAddress(siteUrl: string): string {
  return `${siteUrl}/api/github/webhook`;
}

/** The webhook of the applications repository that leads to the site; undefined where there is none. */
export async function findWebhook({ client, settings: { applications } }: Surroundings, siteUrl: string) {
  const hooks = await client.paginate(client.rest.repos.listWebhooks, { ...applications, per_page: 100 });
  return hooks.find(({ config }) => config.url === webhookAddress(siteUrl));
}
