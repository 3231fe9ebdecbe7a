#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {restAdapter} from '../rest-adapter.ts';
import {patient} from './patient.ts';
import {ratingConformance} from './rating-conformance.ts';
import {report} from './report.ts';
import {newTestCase} from './test-cases.ts';

const usage = `Usage: huiyin-conformance URL [--portal-key KEY]

Checks whether the backend at URL, such as http://127.0.0.1:8080/api, keeps the promises of the reference API.
It makes cases and rates them: use a backend for tests, never one with real cases.
KEY is the portal's key; HUIYIN_PORTAL_KEY is read where it is not given.`;

try {
  const {url, portalKey} = askedFor(process.argv.slice(2));
  const newCase = () => newTestCase(url, portalKey);
  await newCase();
  const checks = ratingConformance({adapter: patient(restAdapter({url})), newCase});
  process.exitCode = (await report(checks, console.log)) > 0 ? 1 : 0;
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

// fetch says "fetch failed" and keeps the reason in its cause.
function sentenceOf({message, cause}: Error): string {
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
