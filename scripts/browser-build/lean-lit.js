// Leaves out of Lit what a finished bundle has no use for; brotli makes 0.3 KB of it.

// Hooks for polyfills of engines older than ours and for hydration, which nobody sets.
const hooks =
  /\b\w+\.(ShadyCSS|(reactiveElement|litHtml|litElement)PolyfillSupport|litElementHydrateSupport)\b/g;

// A list on the page's global object, for warnings in development.
const versions = /\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

// What it says to those who write components with it: in a finished bundle nobody can make those mistakes.
const advice = /\bError\("[^"]*"[^)]*\)/g;

/** A Rollup plugin. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-html|lit-element)\//.test(id)) return null;
    const lean = code.replace(hooks, '(void 0)').replace(versions, '0').replace(advice, 'Error("lit")');
    return {code: lean, map: null};
  },
});
