// The entries of the browser build, made from one list: an element, its class and the module that holds it.
import {resolve} from 'node:path';

/** Every widget of the browser build. */
export const widgets = [
  {tag: 'hy-rater', name: 'rater', element: 'RaterElement'},
  {tag: 'hy-consultation', name: 'consultation', element: 'ConsultationElement'},
  {tag: 'hy-complaint', name: 'complaint', element: 'ComplaintElement'},
  {tag: 'hy-tracker', name: 'tracker', element: 'TrackerElement'},
  {tag: 'hy-replies', name: 'replies', element: 'RepliesElement'},
  {tag: 'hy-ratings', name: 'ratings', element: 'RatingsElement'},
  {tag: 'hy-guides', name: 'guides', element: 'GuidesElement'},
  {tag: 'hy-guide', name: 'guide', element: 'GuideElement'},
];

const prefix = '\0entry:';

/** The id of the entry that registers a widget at once (a direct file). */
export const directEntry = ({name}) => `${prefix}direct:${name}`;

/** The id of the entry that registers a widget when the loader says so. */
export const loadedEntry = ({name}) => `${prefix}loaded:${name}`;

/** A Rollup plugin that writes these entries. */
export const entries = () => ({
  name: 'entries',
  resolveId: (id) => (id.startsWith(prefix) ? id : null),
  load(id) {
    if (!id.startsWith(prefix)) return null;
    const [way, name] = id.slice(prefix.length).split(':');
    return sourceOf(
      way,
      widgets.find((widget) => widget.name === name),
    );
  },
});

const sourceOf = (way, {tag, name, element}) => `
  import {${element}} from ${file(`packages/widgets/${name}/${name}.ts`)};
  import {defineWhereAllowed} from ${file('packages/widgets/loader/define-where-allowed.ts')};
  export {configure} from ${file('packages/core/configure.ts')};
  ${way === 'loaded' ? 'export const define = () =>' : nonceOf(name)} defineWhereAllowed('${tag}', ${element});
`;

// A module does not know its own script element.
const nonceOf = (name) => `
  import {lendNonce} from ${file('packages/widgets/loader/lend-nonce.ts')};
  lendNonce(document.querySelector('script[src*="/${name}."]'));
`;

const file = (path) => JSON.stringify(resolve(path));
