import type {WrittenGuide} from '@huiyin/core';
import type {Place} from '../read/place.ts';
import type {Finding, LintOptions} from './finding.ts';
import {lintGuide, pointsFor, scoreFrom} from './lint-guide.ts';

/** A finding, and where in the file it stands. */
export interface PlacedFinding extends Finding {
  place: Place;
}

/** One guide and what is wrong with it. */
export interface Checked {
  place: Place;
  name: string;
  taskCode: string;
  department: string;
  findings: readonly PlacedFinding[];
}

/** What stands in a file and is no guide as the contract has it. */
export interface Unreadable {
  place: Place;
  problem: string;
}

export interface DepartmentScore {
  department: string;
  guides: number;
  /** 0 to 100. */
  score: number;
}

/** A guide that was read, held against every rule. */
export const check = (
  {place, guide, placeOf}: {place: Place; guide: WrittenGuide; placeOf: (at: string) => Place},
  options: LintOptions,
): Checked => ({
  ...{place, taskCode: guide.taskCode, name: guide.name[0]!.text, department: guide.body.name[0]!.text},
  findings: lintGuide(guide, options).map((finding) => ({...finding, place: placeOf(finding.at)})),
});

/** Adds up what each department's guides lose, one guide after the other, and holds none of them. */
export class Scores {
  readonly #departments = new Map<string, {guides: number; lost: number}>();

  add({department, findings}: Pick<Checked, 'department' | 'findings'>): void {
    const {guides, lost} = this.#departments.get(department) ?? {guides: 0, lost: 0};
    this.#departments.set(department, {guides: guides + 1, lost: lost + pointsFor(findings)});
  }

  /** The worst first. */
  list(): DepartmentScore[] {
    return [...this.#departments]
      .map(([department, {guides, lost}]) => ({department, guides, score: scoreFrom(lost, guides)}))
      .sort((one, other) => one.score - other.score);
  }
}
