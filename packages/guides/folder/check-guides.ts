import type {GuideCatalogue} from '@huiyin/core';
import type {ToolLanguage} from '../formats/tool-language.ts';
import {placeText, type Place} from '../read/place.ts';
import type {Read} from '../read/read-guides.ts';

const says = {
  zh: {
    twice: (other: string) => `这个编码已经用过：${other}`,
    topic: (topic: string) => `目录里没有主题“${topic}”。`,
    popular: (code: string) => `目录里的热门指南${code}不存在。`,
  },
  en: {
    twice: (other: string) => `has a code that is taken: ${other}`,
    topic: (topic: string) => `names the topic ${topic}, which the catalogue does not have.`,
    popular: (code: string) => `The catalogue calls ${code} popular, and there is no such guide.`,
  },
};

/** What stands in the way of a folder, and what does not but should be known. */
export interface FolderProblems {
  problems: string[];
  warnings: string[];
}

/** Reads all guides once before anything is written: unreadable ones, codes used twice, topics of no catalogue. */
export const checkGuides = async (
  reads: AsyncIterable<Read>,
  {topics, popular}: GuideCatalogue,
  language: ToolLanguage,
): Promise<FolderProblems> => {
  const words = says[language];
  const known = new Set(topics.map(({id}) => id));
  const codes = new Map<string, Place>();
  const unknown = new Map<string, Place>();
  const problems: string[] = [];
  for await (const read of reads) {
    const place = placeText(read.place);
    if ('problem' in read) {
      problems.push(`${place}  ${read.problem}`);
      continue;
    }
    const {taskCode} = read.guide;
    const other = codes.get(taskCode);
    if (other) problems.push(`${place}  ${taskCode} ${words.twice(placeText(other))}`);
    else codes.set(taskCode, read.place);
    for (const topic of read.guide.topics) {
      if (!known.has(topic) && !unknown.has(topic)) unknown.set(topic, read.place);
    }
  }
  const warnings = [
    ...[...unknown].map(([topic, place]) => `${placeText(place)}  ${words.topic(topic)}`),
    ...popular.filter((code) => !codes.has(code)).map(words.popular),
  ];
  return {problems, warnings};
};
