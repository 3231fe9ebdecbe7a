// White space out of the templates, and their CSS down to what the oldest engines read.
import {transformSync} from 'esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import {engines} from './lower.js';

const minifyCSS = (css) =>
  transformSync(css, {loader: 'css', target: engines, minify: true, charset: 'utf8'}).code.trim();

/** A Rollup plugin. */
export const templates = () =>
  minifyTemplates({
    include: 'packages/**',
    failOnError: true,
    options: {minifyOptions: {minifyCSS, collapseBooleanAttributes: true}},
  });
