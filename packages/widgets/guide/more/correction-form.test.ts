import {expect} from 'chai';
import {Outbox} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {mount, receipt, scriptedGuide} from '../../testing/guide-page.ts';

const wording = '哪里不对，应该是怎样的？';

/** A backend that no try reaches, not even one by a page that was closed. */
const unreachable = () => scriptedGuide({refusals: Array<'offline'>(20).fill('offline')});

/** The same one, once it can be reached. */
const reachable = ({id}: {id: string}, script?: Parameters<typeof scriptedGuide>[0]) =>
  Object.assign(scriptedGuide(script), {id});

describe('a guide that is corrected', () => {
  afterEach(unmountAll);

  it('asks nobody where the backend takes no corrections', async () => {
    const {sendCorrection, ...adapter} = scriptedGuide();
    expect(typeof sendCorrection).to.equal('function');
    const guide = await mount(adapter);
    expect(textOf(guide)).not.to.include('这份指南写得对吗？');
  });

  it('is said to be right in two presses, with a receipt', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(textOf(guide)).to.include('已经收到，谢谢您');
    expect(textOf(guide)).to.include('2026年12月1日');
    expect(adapter.told.map(({taskCode, correction}) => ({taskCode, ...correction}))).to.deep.equal([
      {taskCode: 'YD-MZ-0001', version: '4', accurate: true, parts: [], text: '', locale: 'zh'},
    ]);
  });

  it('is said to be wrong: where, and how it should be', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '地址');
    await press(guide, 'checkbox', '电话');
    await type(guide, wording, ' 已经搬到河西路 ');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(adapter.told[0]!.correction).to.deep.include({
      ...{accurate: false, parts: ['address', 'phone'], text: '已经搬到河西路'},
    });
  });

  it('says what is missing or too long, at the field, and sends nothing', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'button', '提交');
    expect(textOf(guide)).to.include('请先选“都对”或者“有不对的地方”。');
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'button', '提交');
    expect(textOf(guide)).to.include('请选一选哪里不对。');
    expect(guide.shadowRoot!.activeElement).to.equal(find(guide, 'checkbox', '材料'));
    await press(guide, 'checkbox', '材料');
    await type(guide, wording, '𠮷'.repeat(501));
    expect(textOf(guide)).to.include('501 / 500');
    await press(guide, 'button', '提交');
    expect(textOf(guide)).to.include('写得太长了，最多500个字。');
    expect(adapter.told).to.deep.equal([]);
  });

  it('sends once when the button is pressed twice, and keeps the words that are refused', async () => {
    const adapter = scriptedGuide({refusals: ['rejected']});
    const guide = await mount(adapter);
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '材料');
    await type(guide, wording, '少一样');
    let asked = 0;
    guide.addEventListener('hy-send', () => asked++);
    find(guide, 'button', '提交').click();
    find(guide, 'button', '提交').click();
    await until(guide, () => textOf(guide).includes('没有被接受。'));
    expect([adapter.told.length, asked]).to.deep.equal([1, 1]);
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('少一样');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(adapter.told[1]!.key).not.to.equal(adapter.told[0]!.key);
  });

  it('goes on by itself, under the same key, when it did not arrive, and on the next page too', async () => {
    const adapter = unreachable();
    const guide = await mount(adapter);
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes('您的意见还没有送到'));
    expect(all(guide, 'textbox')).to.have.length(0);
    unmountAll();
    const later = reachable(adapter);
    const next = await mount(later);
    await until(next, () => textOf(next).includes(receipt.number));
    const keys = new Set([...adapter.told, ...later.told].map(({key}) => key));
    expect(keys.size).to.equal(1);
  });

  it('shows what an earlier page has left and the backend refuses, and leaves none of it on the device', async () => {
    const adapter = unreachable();
    const guide = await mount(adapter);
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '电话');
    await type(guide, wording, '打不通');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes('您的意见还没有送到'));
    unmountAll();
    const next = await mount(reachable(adapter, {refusals: ['rejected']}));
    await until(next, () => textOf(next).includes('没有被接受。'));
    expect(textOf(next)).to.include('打不通');
    const outbox = new Outbox('guide', adapter.id);
    await settled(next);
    expect(await outbox.entries()).to.deep.equal([]);
  });

  it('says a second time that it was refused', async () => {
    const guide = await mount(scriptedGuide({refusals: ['rejected', 'rejected']}));
    let failed = 0;
    guide.addEventListener('hy-failed', () => failed++);
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => failed === 1);
    await settled(guide);
    await press(guide, 'button', '提交');
    await until(guide, () => failed === 2);
    await settled(guide);
    expect(textOf(guide)).to.include('没有被接受。');
  });

  it('keeps what is written when an answer is taken back, and sends none of it with “all correct”', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '电话');
    await type(guide, wording, '打不通');
    await press(guide, 'radio', '都对');
    expect(all(guide, 'textbox')).to.have.length(0);
    await press(guide, 'radio', '有不对的地方');
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('打不通');
    expect(textOf(guide)).to.include('3 / 500');
    expect(find<HTMLInputElement>(guide, 'checkbox', '电话').checked).to.equal(true);
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(adapter.told[0]!.correction).to.deep.include({accurate: true, parts: [], text: ''});
  });

  it('keeps what is written while it waits, should it be refused after all', async () => {
    const guide = await mount(scriptedGuide({refusals: ['offline', 'rejected']}));
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '电话');
    await type(guide, wording, '打不通');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes('没有被接受。'));
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('打不通');
    expect(find<HTMLInputElement>(guide, 'radio', '有不对的地方').checked).to.equal(true);
  });

  it('asks before words go that are nowhere else, in old browsers too', async () => {
    const guide = await mount();
    await press(guide, 'radio', '有不对的地方');
    await type(guide, wording, '打不通');
    const event = Object.defineProperty(new Event('beforeunload', {cancelable: true}), 'returnValue', {
      value: undefined,
      writable: true,
    });
    expect(dispatchEvent(event)).to.equal(false);
    expect(event.returnValue).to.equal('');
  });

  it('begins anew with another guide', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await press(guide, 'radio', '有不对的地方');
    await press(guide, 'checkbox', '电话');
    await type(guide, wording, '打不通');
    guide.taskCode = 'YD-MZ-0002';
    await until(guide, () => textOf(guide).includes('YD-MZ-0002'));
    expect(all<HTMLInputElement>(guide, 'radio').some(({checked, name}) => checked && name === 'accurate')).to.equal(false); // prettier-ignore
    await press(guide, 'radio', '有不对的地方');
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('');
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    guide.taskCode = 'YD-MZ-0003';
    await until(guide, () => textOf(guide).includes('YD-MZ-0003'));
    expect(textOf(guide)).not.to.include(receipt.number);
    expect(textOf(guide)).to.include('这份指南写得对吗？');
    expect(adapter.told.map(({taskCode}) => taskCode)).to.deep.equal(['YD-MZ-0002']);
  });

  it('takes the focus to what became of it from where it was sent, and from nowhere else', async () => {
    const adapter = unreachable();
    const guide = await mount(adapter);
    const focused = () => guide.shadowRoot!.activeElement;
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes('您的意见还没有送到'));
    await settled(guide);
    expect(focused()?.textContent).to.equal('您的意见还没有送到');
    unmountAll();
    const next = await mount(reachable(adapter));
    await until(next, () => textOf(next).includes(receipt.number));
    await settled(next);
    expect(next.shadowRoot!.activeElement?.textContent).to.equal(undefined);
  });

  it('tells the page what became of it, and not what was written', async () => {
    const guide = await mount();
    const details: unknown[] = [];
    document.body.addEventListener('hy-sent', ({detail}) => details.push(detail), {once: true});
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => details.length);
    const {number, receivedAt} = receipt;
    expect(details).to.deep.equal([{widget: 'guide', number, receivedAt}]);
  });

  it('can be told something else afterwards', async () => {
    const guide = await mount();
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    await press(guide, 'button', '再说一条');
    expect(all<HTMLInputElement>(guide, 'radio').some(({checked}) => checked)).to.equal(false);
  });
});
