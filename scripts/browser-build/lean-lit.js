// Leaves out of Lit what a finished bundle has no use for; brotli makes 0.5 KB of it.

// Hooks for polyfills of engines older than ours and for hydration, which nobody sets.
const hooks =
  /\b\w+\.(ShadyCSS|(reactiveElement|litHtml|litElement)PolyfillSupport|litElementHydrateSupport)\b/g;

// A list on the page's global object, for warnings in development.
const versions = /\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

// What it says to those who write components with it: in a finished bundle nobody can make those mistakes.
const advice = /\bError\("[^"]*"[^)]*\)/g;

// What standard decorators and initializers leave behind for it: properties are declared as static ones here.
const decorated = [
  /removeController\(\w\)\{.*?\}(?=_)/,
  /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
  /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/,
  /static addInitializer\(\w\)\{.*?\}(?=static )/,
  /void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\),/,
  /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
];

// Attributes that hold JSON: ours hold words, numbers and nothing.
const json = /;?case Object:case Array:(?:try\{.*?\}catch\(\w\)\{.*?\}|\w=.*?)(?=\}return)/g;

// Sheets that somebody else constructed, where none can be adopted.
const foreignSheets = /\w=>\w instanceof CSSStyleSheet\?\(\w=>\{.*?\}\)\(\w\):\w(?=;)/;

/** A Rollup plugin. */
export const leanLit = () => ({
  name: 'lean-lit',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-html|lit-element)\//.test(id)) return null;
    const lean = code
      .replace(hooks, '(void 0)')
      .replace(versions, '0')
      .replace(advice, 'Error("lit")')
      .replace(json, '')
      .replace(foreignSheets, 'x=>x');
    return {code: decorated.reduce((text, part) => text.replace(part, ''), lean), map: null};
  },
});
