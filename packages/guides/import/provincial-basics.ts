import * as read from '../template/readers.ts';
import * as vocabulary from '../template/vocabulary.ts';
import {words, why, type Source} from './source.ts';
import {withoutUndefined} from './without-undefined.ts';

/** What a matter is called, and whose it is. */
export const basicsOf = (source: Source): object => {
  const [taskCode, item] = [source.text('task_code'), source.text('task_handle_item')];
  // A guide is that of one way of a matter (业务办理项), whose code begins with the code of the matter.
  if (item && taskCode && !item.startsWith(taskCode)) source.lose('task_code', taskCode, why.noPlace);
  return {
    taskCode: item ?? taskCode,
    handleItemCode: item,
    catalogCode: source.text('catalog_code'),
    name: source.words('task_name', 'cataname'),
    matterType: source.coded(vocabulary.matterTypeWords, 'task_type'),
    level: source.coded(vocabulary.levelWords, 'use_level'),
    powerSource: source.coded(vocabulary.powerSourceWords, 'power_source'),
    promptness: taken(
      source,
      source.coded(vocabulary.promptnessWords, 'project_type'),
      'project_type',
      'other',
    ),
    body: withoutUndefined({
      name: source.words('dept_name'),
      code: source.text('dept_code'),
      type: taken(source, source.coded(vocabulary.bodyTypeWords, 'dept_type'), 'dept_type', 'other'),
      entrustedBy: source.words('entrust_name'),
      together: source.texts('other_dept').map(words),
    }),
  };
};

/** A value, or what is taken for want of it, which is then told. */
export const taken = <V extends string>(source: Source, value: V | undefined, name: string, other: V): V => {
  if (value === undefined) source.lose(name, '', why.taken(other));
  return value ?? other;
};

export const versionOf = (source: Source): object => {
  const from = source.read<string>(read.day, 'plan_effective_date');
  const updated = source.read<string>(read.day, 'update_time', 'publishtime', 'cd_time');
  const number = source.text('task_version');
  const day = from ?? updated;
  if (!day) return withoutUndefined({number});
  return withoutUndefined({
    number: number ?? taken(source, undefined, 'task_version', day),
    validFrom: from ?? taken(source, undefined, 'plan_effective_date', day),
    validUntil: source.read(read.day, 'plan_cancel_date'),
    updatedOn: updated ?? taken(source, undefined, 'update_time', day),
  });
};
