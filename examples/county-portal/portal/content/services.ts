import type {Language, WrittenGuide} from '@huiyin/core';
import {wordsIn} from '@huiyin/core/guide';
import type {DepartmentId} from './departments.ts';
import {writtenGuides} from './guides/index.ts';

/** A matter of which the demo has handled cases: as much of its guide as a case says. */
export interface Service {
  /** As a case of the demo calls it. */
  readonly id: string;
  readonly taskCode: string;
  readonly department: DepartmentId;
  readonly title: Readonly<Record<Language, string>>;
}

const titleOf = ({name}: WrittenGuide): Service['title'] => {
  const [zh, en, ru, ja, ko] = (['zh', 'en', 'ru', 'ja', 'ko'] as const).map(
    (language) => wordsIn(name, language).text,
  );
  return {zh: zh!, en: en!, ru: ru!, ja: ja!, ko: ko!};
};

/** What one can have done in Yundu and read about in every language. */
export const services: readonly Service[] = Object.entries(writtenGuides).map(([id, guide]) => ({
  id,
  taskCode: guide.taskCode,
  department: guide.body.code as DepartmentId,
  title: titleOf(guide),
}));

/** The service of an id; throws for one that the county does not offer. */
export const serviceOf = (id: string): Service => {
  const service = services.find((one) => one.id === id);
  if (!service) throw new Error(`Yundu does not offer "${id}".`);
  return service;
};
