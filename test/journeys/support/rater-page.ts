/** The lines with which a page embeds the rater by the direct file of a language. */
export const directFile = (language: string, origin = ''): string =>
  `<script type="module" src="${origin}/huiyin/rater.${language}.js"></script>`;

/** A rater for one case, with nothing to show until it is ready. */
export const rater = (caseToken: string, attributes = 'api="/api"'): string =>
  `<hy-rater ${attributes} case-token="${caseToken}"></hy-rater>`;
