import {files} from 'huiyin:files';
import type {Defaults} from '../../core/configure.ts';
import {languageOf} from '../../core/language.ts';
import {nearestLang} from '../../core/localizer.ts';

/** What a widget's file gives the loader. */
export interface WidgetFile {
  configure(settings: Defaults): void;
  define(): void;
}

/** The names of all elements that the loader knows. */
export const tags = Object.keys(files);

/** Asks for everything that an element needs first, all at once. Rejects when any of it does not come. */
export const loadWidget = async (element: Element, folder: string): Promise<WidgetFile> => {
  const {files: first, words} = files[element.localName]!;
  const language = languageOf(nearestLang(element)) ?? 'zh';
  const modules = [...first, words[language]].map((file) => import(folder + file) as Promise<unknown>);
  return (await Promise.all(modules))[0] as WidgetFile;
};
