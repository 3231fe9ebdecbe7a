import type {Checked, DepartmentScore, Unreadable} from '../lint/report.ts';
import type {ToolLanguage} from './tool-language.ts';

/** Told of one guide after the other; holds none that was told of longer than it must. */
export interface Reporter {
  checked(one: Checked): void;
  unreadable(one: Unreadable): void;
  end(scores: readonly DepartmentScore[]): void;
}

/** A way to write a report. `write` takes text, with its line ends. */
export type Format = (write: (text: string) => void, language: ToolLanguage) => Reporter;
