// Says `unsafeCSS(`…`)` for css`…` without expressions: what checks the expressions is then left out of the bundle.
import {walk} from 'estree-walker';
import MagicString from 'magic-string';

/** A Rollup plugin. The text is the source's own, so nothing is unsafe about it. */
export const plainCss = () => ({
  name: 'plain-css',
  transform(code) {
    if (!code.includes('css`')) return null;
    const text = new MagicString(code);
    walk(this.parse(code), {
      enter({type, tag, quasi}) {
        if (type !== 'TaggedTemplateExpression' || tag.name !== 'css' || quasi.expressions.length) return;
        text.update(tag.start, tag.end, 'plainCss(').appendLeft(quasi.end, ')');
      },
    });
    if (!text.hasChanged()) return null;
    text.prepend(`import {unsafeCSS as plainCss} from 'lit';`);
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
