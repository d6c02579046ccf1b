import { z } from 'zod';
import { readJson } from './ask-site.ts';

const settingsSchema = z.looseObject({ backend: z.looseObject({ name: z.string() }), websiteUrl: z.url().optional() });
const refusalSchema = z.looseObject({ message: z.string() });

/** Where the repository is and how to sign in, as Decap takes it, and the name of its backend; or why editing is not possible here, as a sentence. */
export type Settings = { readonly config: object; readonly backend: string } | { readonly problem: string };

/** Asks the Worker. */
export async function readSettings(): Promise<Settings> {
  try {
    const { isOk, body } = await readJson('/api/cms/settings');
    if (!isOk) return { problem: refusalSchema.safeParse(body).data?.message ?? unreachable };
    const { websiteUrl, ...config } = settingsSchema.parse(body);
    const addresses = websiteUrl === undefined ? {} : { site_url: websiteUrl, display_url: websiteUrl };
    return { config: { ...config, ...addresses }, backend: config.backend.name };
  } catch {
    return { problem: unreachable };
  }
}

const unreachable = 'The site does not answer. Look whether you are connected, wait a minute, and load this page again.';
