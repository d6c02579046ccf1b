/** The site's public address, which `astro.config.mjs` always sets. */
export function siteUrl(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs has no site');
  return site;
}
