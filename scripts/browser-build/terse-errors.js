// Shortens what Lit says to those who write components with it: in a finished bundle nobody can make those mistakes.

/** A Rollup plugin. */
export const terseErrors = () => ({
  name: 'terse-errors',
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit[^/]*)\//.test(id)) return null;
    return {code: code.replace(/\bError\("[^"]*"[^)]*\)/g, 'Error("lit")'), map: null};
  },
});
