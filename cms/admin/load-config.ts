import { z } from 'zod';
import { fetchJson } from './fetch-site.ts';

const settingsSchema = z.looseObject({ backend: z.looseObject({ name: z.string() }), websiteUrl: z.url().optional() });
const refusalSchema = z.looseObject({ message: z.string() });

/** Decap's configuration: where the repository is and how to sign in. */
export interface Config {
  readonly backend: { readonly name: string };
}

/** Asks the Worker for what `/admin/config.yml` cannot know; or says why editing is not possible here, as a sentence. */
export async function loadConfig(): Promise<Config | { readonly problem: string }> {
  try {
    const { isOk, body } = await fetchJson('/api/cms/settings');
    if (!isOk) return { problem: refusalSchema.safeParse(body).data?.message ?? unreachable };
    const { websiteUrl, ...config } = settingsSchema.parse(body);
    const addresses = websiteUrl === undefined ? {} : { site_url: websiteUrl, display_url: websiteUrl };
    return { ...config, ...addresses };
  } catch {
    return { problem: unreachable };
  }
}

const unreachable = 'The site does not answer. Look whether you are connected, wait a minute, and load this page again.';
