import {generate, parse, walk, type Rule} from 'css-tree';

/** The custom properties that hold together where one rule of a theme applies. */
export interface ThemeRule {
  /** The selector, with the media query around it, as the author wrote it. */
  where: string;
  /** Custom property to value. */
  values: Map<string, string>;
}

/**
 * The rules of a style sheet that set `--hy-` tokens, each with what it inherits from the sheet's plain `:root`.
 * Throws a `SyntaxError` with the line where the sheet is no CSS.
 */
export const themeRules = (css: string): ThemeRule[] => {
  const rules = rulesIn(css);
  const root = new Map(rules.filter(({where}) => isRoot(where)).flatMap(({values}) => [...values]));
  return rules
    .filter(({values}) => [...values.keys()].some((name) => name.startsWith('--hy-')))
    .map(({where, values}) => ({where, values: new Map([...root, ...values])}));
};

const isRoot = (where: string): boolean =>
  where.split(',').some((selector) => /^(:root|html)$/.test(selector.trim()));

function rulesIn(css: string): ThemeRule[] {
  const rules = new Map<string, Map<string, string>>();
  walk(treeOf(css), {
    visit: 'Rule',
    enter(rule: Rule) {
      const around = this.atrule
        ? `@${this.atrule.name} ${this.atrule.prelude ? generate(this.atrule.prelude) : ''} `
        : '';
      const where = around + generate(rule.prelude).replaceAll(',', ', ');
      const values = rules.get(where) ?? new Map<string, string>();
      for (const [name, value] of customProperties(rule)) values.set(name, value);
      rules.set(where, values);
    },
  });
  return [...rules].map(([where, values]) => ({where, values}));
}

const customProperties = (rule: Rule): [name: string, value: string][] =>
  rule.block.children
    .toArray()
    .flatMap((node) =>
      node.type === 'Declaration' && node.property.startsWith('--')
        ? [[node.property, generate(node.value).trim()]]
        : [],
    );

const treeOf = (css: string) =>
  parse(css, {
    onParseError(error) {
      throw new SyntaxError(`line ${(error as {line?: number}).line ?? '?'}: ${error.message}`);
    },
  });
