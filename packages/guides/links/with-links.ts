import type {LintOptions} from '../lint/finding.ts';
import {check, type Checked, type PlacedFinding, type Unreadable} from '../lint/report.ts';
import type {Read} from '../read/read-guides.ts';
import type {LinkChecker} from './link-checker.ts';
import {linkFaults, type LinkFault} from './link-rules.ts';
import {linksOf} from './links-of.ts';

// So many guides wait for their links at once; a whole county held in memory would be too much.
const ahead = 64;

/** Guides held against every rule, and each of their links followed, in the order in which they are read. */
export async function* withLinks(
  reads: AsyncIterable<Read>,
  links: LinkChecker,
  options: LintOptions,
): AsyncGenerator<Checked | Unreadable> {
  const waiting: Promise<Checked | Unreadable>[] = [];
  for await (const read of reads) {
    waiting.push(checked(read, links, options));
    if (waiting.length >= ahead) yield await waiting.shift()!;
  }
  for (const one of waiting) yield await one;
}

const checked = async (
  read: Read,
  links: LinkChecker,
  options: LintOptions,
): Promise<Checked | Unreadable> => {
  if ('problem' in read) return read;
  const one = check(read, options);
  const found = await Promise.all(
    linksOf(read.guide).map(async ({at, url}): Promise<PlacedFinding[]> => {
      const faults = await links.check(url);
      return Object.entries(faults).map(([fault, met]) => ({
        ...{taskCode: one.taskCode, rule: linkFaults[fault as LinkFault], at, place: read.placeOf(at)},
        about: met === url ? url : `${url} → ${met}`,
      }));
    }),
  );
  return {...one, findings: [...one.findings, ...found.flat()]};
};
