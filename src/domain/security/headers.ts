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
