// Says `static properties` where the source says @property and @state: the decorators' own code is 0.3 KB.
import MagicString from 'magic-string';

/** A Rollup plugin. It runs after the types are stripped. */
export const reactiveProperties = () => ({
  name: 'reactive-properties',
  transform(code, id) {
    if (!code.includes('__decorateClass([')) return null;
    const text = new MagicString(code);
    const found = new Map();
    for (const statement of this.parse(code).body.filter(isDecoration)) {
      const [{elements}, {object}, {value: name}] = statement.expression.arguments;
      if (elements.length !== 1 || !['property', 'state'].includes(elements[0].callee?.name)) {
        throw new Error(`${id} uses a decorator other than @property and @state on "${name}".`);
      }
      const element = object.name;
      found.set(element, [...(found.get(element) ?? []), `${name}: ${optionsOf(elements[0], code)}`]);
      text.remove(statement.start, statement.end);
    }
    for (const [element, properties] of found)
      text.append(`\n${element}.properties = {${properties.join()}};`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});

const isDecoration = ({expression}) => expression?.callee?.name === '__decorateClass';

const optionsOf = ({callee, arguments: [options]}, code) => {
  if (callee.name === 'state') return '{state: true}';
  return options ? code.slice(options.start, options.end) : '{}';
};
