// Lets several test files run one after another in one process: to load the server takes longer than most of its tests.
import {mkdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const folder = 'node_modules/.cache/huiyin';

/** Writes `count` files that import all the test files between them, and gives their paths. */
export const inGroups = (name, files, count) => {
  mkdirSync(folder, {recursive: true});
  // A file below node_modules is taken for CommonJS unless its folder says otherwise.
  writeFileSync(`${folder}/package.json`, '{"type": "module"}\n');
  return Array.from({length: count}, (_, group) => {
    const path = `${folder}/${name}-${group + 1}.test.ts`;
    // Neighbours have much in common, also the time that they take.
    const own = files.filter((_, place) => place % count === group);
    writeFileSync(path, own.map((file) => `import '${pathToFileURL(file)}';\n`).join(''));
    return path;
  });
};
