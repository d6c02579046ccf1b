/**
 * Whether a form was sent from our own page. A browser tells by `Sec-Fetch-Site`; an older one by `Origin`, which has to be ours.
 * Neither means no browser, or one that hides where it comes from: refused (OWASP, CSRF cheat sheet, “Fetch Metadata”).
 */
export function isSameOrigin(headers: Headers, siteOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === siteOrigin;
}

/**
 * Whether a browser says that another site sent the form. Weaker than `isSameOrigin`: a page without a referrer, such as an applicant's
 * own, sends `Origin: null` from browsers that do not know `Sec-Fetch-Site` (Safari before 16.4).
 */
export function isCrossSite(headers: Headers, siteOrigin: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && origin !== 'null' && origin !== siteOrigin;
}
