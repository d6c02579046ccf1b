/**
 * Whether a form was sent from our own page. A browser tells by `Sec-Fetch-Site`; an older one by `Origin`, which has to be ours.
 * Neither means no browser, or one that hides where it comes from: refused (OWASP, CSRF cheat sheet, “Fetch Metadata”).
 */
export function isSameOrigin(headers: Headers, siteOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === siteOrigin;
}
