#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {restAdapter} from '../rest-adapter.ts';
import {patient} from './patient.ts';
import {report} from './report.ts';
import {suitesOf} from './suites-of.ts';
import {newTestCase} from './test-cases.ts';
import {remembering, type Written} from './written.ts';

const usage = `Usage: huiyin-conformance URL [--portal-key KEY]

Checks whether the backend at URL, such as http://127.0.0.1:8080/api, keeps the promises of the reference API.
It makes cases and rates them, and asks questions where the backend takes any: use a backend for tests, never one with
real cases. In the end it erases the words of its questions; ratings, and the numbers and days of questions, stay.
What needs an official's answer is not checked from here. Limits are waited for, so it can take some minutes.
KEY is the portal's key; HUIYIN_PORTAL_KEY is read where it is not given.`;

try {
  const {url, portalKey} = askedFor(process.argv.slice(2));
  const newCase = () => newTestCase(url, portalKey);
  await newCase();
  const {adapter, tidyUp} = remembering(patient(restAdapter({url})));
  process.exitCode = (await report(await suitesOf(adapter, newCase), console.log)) > 0 ? 1 : 0;
  console.log(leftBy(await tidyUp()));
} catch (error) {
  console.error(error instanceof Error ? sentenceOf(error) : error);
  process.exitCode = 2;
}

function askedFor(args: string[]): {url: string; portalKey: string} {
  const options = {'portal-key': {type: 'string'}} as const;
  const {positionals, values} = parseArgs({args, options, allowPositionals: true});
  const portalKey = values['portal-key'] ?? process.env.HUIYIN_PORTAL_KEY;
  const [url] = positionals;
  if (!url || positionals.length > 1 || !URL.canParse(url)) throw new Error(usage);
  if (!portalKey) throw new Error(`The portal's key is missing.\n\n${usage}`);
  return {url, portalKey};
}

function leftBy({ratings, questions, erased}: Written): string {
  const left = `It left ${ratings} ratings with their cases`;
  if (questions === 0) return `${left}.`;
  return `${left}, and numbers and days of ${questions} questions. The words of ${erased} of them are erased.`;
}

// fetch says "fetch failed" and keeps the reason in its cause.
function sentenceOf({message, cause}: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
