// Lets every file that comes later be asked for again when it did not come: see docs/decisions/late-files.md.
import {resolve} from 'node:path';
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const arrive = resolve('packages/widgets/loader/arrive.ts');

/** A Rollup plugin: `import('./more.ts')` becomes `arrive('./more-hash.js')`, with what it needs besides. */
export const lateFiles = () => ({
  name: 'late-files',
  transform(code, id) {
    if (id === arrive || !code.includes('import(')) return null;
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter({type, source, start, end}) {
        if (type === 'ImportExpression' && source.type === 'Literal')
          text.appendLeft(start, 'arrive(').appendRight(end, ')');
      },
    });
    if (!text.hasChanged()) return null;
    text.prepend(`import {arrive} from ${JSON.stringify(arrive)};`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
  renderDynamicImport: ({moduleId, targetChunk}) =>
    moduleId !== arrive && targetChunk ? {left: '', right: ''} : null,
  renderChunk(code, {fileName, dynamicImports}, _, {chunks}) {
    const there = withNeeds(fileName, chunks);
    return dynamicImports.reduce((text, late) => {
      const needs = withNeeds(late, chunks).filter((file) => file !== late && !there.includes(file));
      const list = needs.map((file) => `'./${file}'`);
      const [before, ...after] = text.split(`'./${late}'`);
      return [before, ...after.map((rest) => (list.length ? `, [${list}]` : '') + callEnded(rest))].join(
        `'./${late}'`,
      );
    }, code);
  },
});

// Rollup takes what was asked for out of a chunk that holds more, and does so before the call ends.
const callEnded = (rest) => rest.replace(/^(\.then\(function \(n\) \{ return n\.[\w$]+; \}\))\)/, ')$1');

/** A file and all that it imports at once. */
const withNeeds = (file, chunks) => [
  ...new Set([file, ...chunks[file].imports.flatMap((one) => withNeeds(one, chunks))]),
];
