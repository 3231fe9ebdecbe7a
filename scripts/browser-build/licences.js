// The licences that must travel with the files: those of every package whose code is in them, and our own.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** All licence texts, for the modules that were built in. */
export const licencesOf = (modules) => {
  const folders = modules.map((module) => module.match(packageFolder)?.[0]).filter(Boolean);
  return ['.', ...new Set(folders)]
    .sort()
    .map(textOf)
    .join(`\n\n${'-'.repeat(72)}\n\n`);
};

const textOf = (folder) => {
  const {name} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
};
