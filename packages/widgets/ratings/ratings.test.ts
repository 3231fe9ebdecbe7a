import {expect} from 'chai';
import type {FailureKind} from '@huiyin/core';
import {all, find, press, textOf, unmountAll, until} from '../testing/page.ts';
import {badRating, goodRating, mount, scriptedRatings} from '../testing/ratings-page.ts';

const plain = (widget: Element): string => textOf(widget).replace(/\s+/g, ' ');

describe('hy-ratings', () => {
  afterEach(unmountAll);

  it('shows a rating in the words of its grade, with its reasons, whose it is and what it is about', async () => {
    const ratings = await mount(scriptedRatings([goodRating]));
    for (const word of [
      '基本满意',
      '在承诺的时间内办结',
      '比预想的快。',
      '李*',
      '社会保障卡申领',
      '2026年11月18日评价',
    ])
      expect(textOf(ratings)).to.include(word);
    expect(textOf(ratings)).to.include('人力资源和社会保障局');
    expect(textOf(ratings)).to.include('主动评价');
  });

  it('says of a default that nobody gave it', async () => {
    const ratings = await mount();
    expect(textOf(ratings)).to.include('默认评价（到期没有评价，由系统记录）');
    expect(textOf(ratings)).to.include('匿名');
  });

  it('says what was done about a bad rating, what was late, and what is still to be done', async () => {
    const ratings = await mount(scriptedRatings([badRating]));
    expect(textOf(ratings)).to.include('已于2026年11月13日回访，晚于期限2026年11月11日。');
    expect(textOf(ratings)).to.include('还没有完成整改，期限是2126年12月1日。');
    expect(textOf(ratings)).to.include('窗口已贴出材料清单。');
  });

  it('says of what was done in time when it was done', async () => {
    const handling = {...badRating.handling!, calledBackOn: '2026-11-11', rectifiedOn: '2026-11-30'};
    const ratings = await mount(scriptedRatings([{...badRating, handling}]));
    expect(textOf(ratings)).to.include('已于2026年11月11日回访。');
    expect(textOf(ratings)).to.include('已于2026年11月30日整改。');
  });

  it('does not keep silent about a bad rating that nobody has dealt with', async () => {
    const ratings = await mount(scriptedRatings([{...badRating, handling: undefined}]));
    expect(textOf(ratings)).to.include('办理单位还没有公布处理情况。');
  });

  it('publishes shares that can be worked out again from the ratings below', async () => {
    const ratings = await mount();
    for (const share of [
      '好评率 66.7% = 好评 2 ÷ 全部评价 3',
      '主动好评率 50% = 主动好评 1 ÷ 主动评价 2',
      '差评率 33.3% = 差评 1 ÷ 全部评价 3',
      '回访率 100% = 已回访 1 ÷ 差评 1',
      '整改率 0% = 已整改 0 ÷ 差评 1',
    ])
      expect(plain(ratings)).to.include(share);
  });

  it('gives no share of nothing', async () => {
    const ratings = await mount(scriptedRatings([]));
    expect(plain(ratings)).to.include('好评率 还没有评价');
    expect(plain(ratings)).to.include('回访率 没有差评');
    expect(textOf(ratings)).to.include('还没有公开的评价。');
    expect(textOf(ratings)).not.to.include('%');
  });

  it('shows one department when the button is pressed, and all of them again', async () => {
    const adapter = scriptedRatings([goodRating]);
    const ratings = await mount(adapter);
    find<HTMLSelectElement>(ratings, 'combobox', '部门').value = 'jt';
    expect(adapter.asked).to.have.length(1);
    await press(ratings, 'button', '查看');
    await until(ratings, () => textOf(ratings).includes('这个部门还没有公开的评价。'));
    expect(adapter.asked[1]).to.deep.equal({department: 'jt', page: 1, locale: 'zh'});
    await press(ratings, 'button', '查看全部');
    await until(ratings, () => textOf(ratings).includes('共1条评价。'));
    expect(find<HTMLSelectElement>(ratings, 'combobox', '部门').value).to.equal('');
  });

  it('says in words that it cannot be read, and tries again', async () => {
    const ratings = await mount(scriptedRatings(undefined, ['rate-limited']));
    expect(textOf(ratings)).to.include('查看的人太多');
    await press(ratings, 'button', '重试');
    await until(ratings, () => textOf(ratings).includes('共3条评价。'));
  });

  it('shows no numbers of something else where it cannot be read', async () => {
    const failures: FailureKind[] = [];
    const ratings = await mount(scriptedRatings(undefined, failures));
    failures.push('unavailable');
    find<HTMLSelectElement>(ratings, 'combobox', '部门').value = 'jt';
    await press(ratings, 'button', '查看');
    await until(ratings, () => textOf(ratings).includes('列表暂时打不开'));
    expect(textOf(ratings)).not.to.include('%');
    expect(all(ratings, 'heading').map(({innerText}) => innerText)).to.deep.equal(['评价']);
  });
});
