// The six builds share nearly all modules: each is transformed once.
const done = new Map();

/** The plugin, with its `transform` remembered by module. */
export const onceAModule = (plugin) => ({
  ...plugin,
  transform(code, id) {
    const key = `${plugin.name} ${id} ${code}`;
    if (!done.has(key)) done.set(key, plugin.transform.call(this, code, id));
    return done.get(key);
  },
});
