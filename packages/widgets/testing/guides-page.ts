import {AdapterError, type FailureKind, type GuideAdapter, type GuideHit, type Localised} from '@huiyin/core';
import type {GuidePage, GuideSearch} from '@huiyin/core';
import type {GuidesElement} from '../guides/guides.ts';
import '../guides/define.ts';
import {putOnPage, socialSecurity, transport} from './published-page.ts';

/** The search for guides on the page, its first answer read. */
export const mount = (adapter: GuideAdapter = scriptedGuides(), attributes = {}, lang = 'zh') =>
  putOnPage<GuidesElement>('hy-guides', adapter, attributes, lang);

const zh = (text: string): Localised => ({text, lang: 'zh'});

/** A guide that was found. */
export const guideHit = (name: string, more: Partial<GuideHit> = {}): GuideHit => ({
  taskCode: `YD-${name}`,
  name: zh(name),
  department: socialSecurity,
  audience: ['person'],
  ...more,
});

const facets: GuidePage['facets'] = {
  topics: [
    {id: 'marriage', kind: 'lifeEvent', name: zh('结婚'), total: 4},
    {id: 'birth', kind: 'lifeEvent', name: zh('生孩子'), total: 3},
    {id: 'death', kind: 'lifeEvent', name: zh('身后事'), total: 0},
    {id: 'certificates', kind: 'subject', name: zh('证件办理'), total: 9},
  ],
  departments: [
    {id: 'rs', name: socialSecurity, total: 12},
    {id: 'jt', name: transport, total: 0},
  ],
  audiences: [
    {id: 'person', total: 20},
    {id: 'enterprise', total: 5},
  ],
};

/** As many guides as are wanted most. */
export const popular = Array.from({length: 25}, (_, at) => guideHit(`常办事项${at + 1}`));

interface Script {
  /** What is found by these words; everything where there are none. */
  find?: (search: GuideSearch) => readonly GuideHit[];
  /** How each request fails in turn; after them all succeed. */
  failures?: FailureKind[];
}

/** A backend of guides that remembers what it was asked, and how many of its answers were under way at most. */
export const scriptedGuides = ({find = byName, failures = []}: Script = {}) => {
  const asked: GuideSearch[] = [];
  const traffic = {now: 0, most: 0};
  return {
    id: `scripted:${Math.random()}`,
    asked,
    traffic,
    findGuides: async (search) => {
      asked.push(search);
      traffic.most = Math.max(traffic.most, (traffic.now += 1));
      await new Promise((resolve) => setTimeout(resolve));
      traffic.now -= 1;
      const failure = failures.shift();
      if (failure) throw new AdapterError(failure);
      const found = find(search);
      const first = (search.page - 1) * 20;
      return {
        total: found.length,
        page: search.page,
        pageSize: 20,
        guides: found.slice(first, first + 20),
        facets,
      };
    },
    loadGuide: async () => Promise.reject(new AdapterError('rejected')),
  } satisfies GuideAdapter & {asked: unknown; traffic: unknown};
};

const byName = ({words}: GuideSearch) => popular.filter(({name}) => name.text.includes(words));
