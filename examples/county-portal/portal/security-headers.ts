/**
 * The reference policy of the widgets, and what the portal's own pages need besides: its stylesheet, its forms, and
 * frames of its own for the gallery. A page that embeds another origin's widgets, or another origin's page in a frame,
 * names that origin.
 */
export const securityHeaders = ({foreign = '', framed = ''} = {}): Record<string, string> => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' ${foreign}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${foreign}`,
    `frame-src 'self' ${framed}`,
    `form-action 'self' ${foreign}`,
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types huiyin',
  ]
    .map((rule) => rule.trim())
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  // Stricter would make browsers post the form that works without JavaScript with `Origin: null`.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cache-Control': 'no-store',
});
