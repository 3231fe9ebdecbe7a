// Keeps the sizes of the last build in test/budget.json, so that a later one can say what grew.
import {readFileSync, writeFileSync} from 'node:fs';
import {sizesFile} from '../browser-build/sizes.js';

const stable = /^(\w+\.\w\w|huiyin)\.js$/;
const sizes = JSON.parse(readFileSync(sizesFile, 'utf8'));
const kept = Object.entries(sizes).filter(([name]) => stable.test(name));

writeFileSync('test/budget.json', `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
