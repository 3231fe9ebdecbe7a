import type {WrittenGuide} from '@huiyin/core';
import type {GuideBodyId} from '../../departments.ts';

/** Matters of one body of which the same is known. */
export interface MatterGroup {
  readonly body: GuideBodyId;
  /** An office of the law unless it says otherwise. */
  readonly bodyType?: WrittenGuide['body']['type'];
  readonly type: WrittenGuide['matterType'];
  readonly for: WrittenGuide['audience'];
  readonly topics: readonly string[];
  /** Within a promised time unless it says otherwise. */
  readonly promptness?: 'immediate';
  /** `取水许可{变更,延续}` stands for two names. */
  readonly names: readonly string[];
}
