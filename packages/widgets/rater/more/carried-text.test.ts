import {expect} from 'chai';
import {fitsQr} from '../../parts/receipt/qr.ts';
import {carriedText} from './carried-text.ts';

const row = (label: string, value: string, kind?: 'words') => ({label, value, ...(kind && {kind})});

const sheetWith = (reasons: string, text: string) => ({
  title: '评价已收到',
  rows: [
    row('编号', 'PJ-20261122-000001'),
    row('查询码', '7K3M-Q9TD-W2XR'),
    row('您的评价', '不满意'),
    row('您选择的原因', reasons, 'words'),
    row('您写的话', text, 'words'),
    row('匿名', '是'),
  ],
});

const from = ['回音县', '人力资源和社会保障局'];

const facts = [
  '评价已收到',
  '编号: PJ-20261122-000001',
  '查询码: 7K3M-Q9TD-W2XR',
  '您的评价: 不满意',
  '匿名: 是',
  '回音县 · 人力资源和社会保障局',
].join('\n');

describe('what a phone takes along of a receipt', () => {
  it('is all of it where that fits', () => {
    const text = carriedText(sheetWith('未在承诺时间内办结', '等了很久'), from);
    expect(text).to.equal(`${facts}\n您写的话: 等了很久\n您选择的原因: 未在承诺时间内办结`);
  });

  it('leaves out the longest words first', () => {
    expect(carriedText(sheetWith('未在承诺时间内办结', '好'.repeat(500)), from)).to.equal(
      `${facts}\n您选择的原因: 未在承诺时间内办结`,
    );
  });

  it('keeps number and code whatever else there is', () => {
    const text = carriedText(sheetWith('长'.repeat(200), '𠮷'.repeat(500)), ['很长的县名'.repeat(100)]);
    expect(text).to.equal(facts.split('\n').slice(0, -1).join('\n'));
    expect(fitsQr(text)).to.equal(true);
  });
});
