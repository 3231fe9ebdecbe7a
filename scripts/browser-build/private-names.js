// Makes `#name` a short plain property: lowered to Safari 14 it would be a WeakMap and a helper call for each.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** A Rollup plugin. See docs/decisions/private-names.md. */
export const privateNames = () => {
  const heirs = new Set();
  const extended = new Set();
  return {
    name: 'private-names',
    transform(code, id) {
      const text = new MagicString(code);
      const scopes = [];
      walk(this.parse(code), {
        enter(node, parent) {
          if (node.type === 'ClassBody') scopes.unshift(namesOf(node, parent));
          if (node.type === 'ClassBody' && parent.superClass) extended.add(parent.superClass.name);
          // A plain property needs no declaration.
          if (isEmptyPrivate(node)) {
            text.remove(node.start, node.end);
            return this.skip();
          }
          if (node.type === 'PrivateIdentifier') rename(text, node, parent, scopes);
          if (node.type === 'Identifier' && ours.test(node.name) && isProperty(node, parent)) {
            throw new Error(`${id} has a property ${node.name}, which is kept for private names.`);
          }
        },
        leave(node, parent) {
          if (node.type === 'ClassBody' && scopes.shift().size && parent.superClass)
            heirs.add(parent.id?.name);
        },
      });
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
    buildEnd() {
      for (const name of heirs) {
        if (extended.has(name))
          throw new Error(`${name} is an heir with private names, and so is its own heir.`);
      }
    },
  };
};

const ours = /^\$\$?[a-z]{1,2}$/;

// An heir and its parent share one object, so they take names from two alphabets: `$$a` and `$a`.
const namesOf = (body, {superClass}) => {
  const privates = body.body.map(({key}) => key).filter((key) => key?.type === 'PrivateIdentifier');
  const prefix = superClass ? '$$' : '$';
  return new Map(
    [...new Set(privates.map(({name}) => name))].map((name, at) => [name, prefix + letters(at)]),
  );
};

const isEmptyPrivate = (node) =>
  node.type === 'PropertyDefinition' && node.key.type === 'PrivateIdentifier' && !node.value && !node.static;

const letters = (at) =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(97 + (at % 26));

const rename = (text, node, parent, scopes) => {
  const name = scopes.find((names) => names.has(node.name)).get(node.name);
  const isTest = parent.type === 'BinaryExpression';
  text.update(node.start, node.end, isTest ? JSON.stringify(name) : name);
};

const isProperty = (node, parent) =>
  (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (/Property|Definition/.test(parent.type) && parent.key === node && !parent.computed);
