import {expect} from 'chai';
import type {GuideHit, GuideSearch} from '@huiyin/core';
import {find, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {mount, publishedReply, scriptedAdapter} from '../../testing/consultation-page.ts';

const title = '用一句话写明您想问什么';
const words = (text: string) => ({text, lang: 'zh' as const});

const guide = (text: string, by: NonNullable<GuideHit['match']>['by'] = 'name'): GuideHit => ({
  taskCode: `code/${text}`,
  name: words(text),
  department: words('人力资源和社会保障局'),
  audience: ['person'],
  match: {by, words: words(text)},
});

const withGuides = (guides: GuideHit[]) => {
  const asked: GuideSearch[] = [];
  return {
    ...scriptedAdapter({replies: [publishedReply]}),
    asked,
    findGuides: async (search: GuideSearch) => {
      asked.push(search);
      const facets = {topics: [], departments: [], audiences: []};
      return {total: guides.length, page: 1, pageSize: 10, guides, facets};
    },
  };
};

describe('guides that may answer a question', () => {
  afterEach(unmountAll);

  it('stand below the title, three at most, and open beside the form', async () => {
    const names = ['社保转移', '社保查询', '社保卡', '社保补缴'];
    const adapter = withGuides([guide('别的', 'department'), ...names.map((name) => guide(name))]);
    const consultation = await mount({adapter});
    consultation.guideUrl = '/guides/{taskCode}/';
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => textOf(consultation).includes('社保卡'));
    expect(textOf(consultation)).not.to.include('社保补缴').and.not.to.include('别的');
    const link = find<HTMLAnchorElement>(consultation, 'link', '社保转移');
    expect([link.pathname, link.target, link.rel]).to.deep.equal([
      `/guides/${encodeURIComponent('code/社保转移')}/`,
      '_blank',
      'noopener noreferrer',
    ]);
    expect(adapter.asked).to.deep.equal([{words: '社保怎么转', page: 1, locale: 'zh'}]);
    expect(textOf(consultation)).to.include('找到1条公开答复');
    expect(textOf(consultation)).to.include('查找已公开的答复和办事指南');
  });

  it('are neither looked for nor shown where the page does not say how to open one', async () => {
    const adapter = withGuides([guide('社保转移')]);
    const consultation = await mount({adapter});
    await type(consultation, title, '社保怎么转');
    await until(consultation, () => textOf(consultation).includes('找到1条公开答复'));
    expect(adapter.asked).to.deep.equal([]);
  });
});
