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
It makes cases and rates them, asks questions, brings files and reports, and says that guides are right and wrong where
the backend takes any of it: use a backend for tests, never one with real cases. In the end it erases the words of its questions and
reports; ratings, corrections, and the numbers and days of questions and reports, stay. Files that no report took stay until the backend throws them away.
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

function leftBy({ratings, questions, reports, corrections, erased}: Written): string {
  const said = corrections > 0 ? ` and ${corrections} corrections of guides` : '';
  const left = `It left ${ratings} ratings with their cases${said}`;
  const letters = [
    ...(questions > 0 ? [`${questions} questions`] : []),
    ...(reports > 0 ? [`${reports} reports`] : []),
  ];
  if (letters.length === 0) return `${left}.`;
  return `${left}, and numbers and days of ${letters.join(' and ')}. The words of ${erased} of them are erased.`;
}

// fetch says "fetch failed" and keeps the reason in its cause.
function sentenceOf({message, cause}: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
