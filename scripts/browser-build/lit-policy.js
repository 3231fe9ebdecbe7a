// Gives Lit our Trusted Types policy: where its own may not be made, the whole bundle would die at load.
import {resolve} from 'node:path';

const made = /\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/;

/** A Rollup plugin. See docs/decisions/trusted-types.md. */
export const litPolicy = () => ({
  name: 'lit-policy',
  transform(code, id) {
    if (id.endsWith('/lit-html/lit-html.js')) {
      const [own] = code.match(new RegExp(`(\\w+)${made.source.replace('\\1', '\\2')}`)) ?? [];
      if (!own)
        throw new Error('Lit makes its policy in another way now: see scripts/browser-build/lit-policy.js.');
      const from = JSON.stringify(resolve('packages/core/trusted-types.ts'));
      return {
        code: `import {policy as huiyinPolicy} from ${from};${code.replace(own, 'huiyinPolicy')}`,
        map: null,
      };
    }
    if (code.includes('createPolicy(') && !id.endsWith('trusted-types.ts'))
      throw new Error(`${id} makes a policy.`);
    return null;
  },
});
