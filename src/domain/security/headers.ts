// The one table of headers: the build writes it for static files (src/integrations/), the Worker sends it with its own answers.

/**
 * Browser features that no page uses and that could see, hear, place or bill a reader. Each is named: one that is left out stays allowed.
 * The list is short since it travels with every page, whose first answer should fit into one round trip. Playing, full screen and
 * picture in picture are not here, since a recording may be watched on a page.
 */
const unusedFeatures = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
] as const;

/** Sent with every page, file and answer. */
export const commonHeaders = {
  // A page that opens one of ours, or that ours opens, gets no handle on it.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Who keeps a handle on whom while an editor signs in, where `same-origin` would cut it (`cross-origin-opener-policy`; HTML Standard, 7.1.3).
 * The editors' page opens a window, which goes to GitHub, comes back and speaks to `window.opener`.
 */
export const openerPolicies = {
  /** Of the page that opens the window (`/admin/*`): it keeps the windows that it opens, and no other page keeps it. */
  editors: 'same-origin-allow-popups',
  /**
   * Of everything that the window shows of ours, redirects included: it comes from GitHub's pages, which set no policy, and any
   * other value would part it from its opener. Whoever opened it has a handle; what it says is for one origin only.
   */
  signInWindow: 'unsafe-none',
} as const;
