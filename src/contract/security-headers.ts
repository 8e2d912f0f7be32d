/**
 * What a page of the program may do, the same under Electron's own scheme and on the browser shell's loopback address.
 * Everything is forbidden and the few exceptions are named: there is no inline script, no `eval`, nothing from elsewhere.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
} as const;

export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, source]) => `${directive} ${source}`)
  .join('; ');

/** Sent with every answer of both shells, pages and calls alike. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), payment=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
