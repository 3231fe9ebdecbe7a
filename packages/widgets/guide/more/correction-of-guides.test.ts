import {expect} from 'chai';
import {Outbox} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {mount, receipt, scriptedGuide} from '../../testing/guide-page.ts';
import type {SentCorrection} from './correction-draft.ts';

const wording = '哪里不对，应该是怎样的？';
const waits = '您的意见还没有送到';

type Shown = Awaited<ReturnType<typeof mount>>;

const turnTo = async (guide: Shown, taskCode: string): Promise<void> => {
  guide.taskCode = taskCode;
  await until(guide, () => textOf(guide).includes(taskCode));
};

const sayWrong = async (guide: Shown, words: string): Promise<void> => {
  await press(guide, 'radio', '有不对的地方');
  await press(guide, 'checkbox', '电话');
  await type(guide, wording, words);
};

describe('corrections of one guide after another', () => {
  afterEach(unmountAll);

  it('show what became of each with its own guide, and with no other', async () => {
    const adapter = scriptedGuide({refusals: ['offline']});
    const guide = await mount(adapter);
    let sent = 0;
    guide.addEventListener('hy-sent', () => sent++);
    await sayWrong(guide, '打不通');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(waits));
    await turnTo(guide, 'YD-MZ-0002');
    expect(textOf(guide)).not.to.include(waits);
    expect(textOf(guide)).not.to.include('打不通');
    expect(all<HTMLInputElement>(guide, 'radio').some(({checked, name}) => checked && name === 'accurate')).to.equal(false); // prettier-ignore
    await until(guide, () => sent === 1);
    await settled(guide);
    expect(textOf(guide)).not.to.include(receipt.number);
    expect(guide.shadowRoot!.activeElement).to.equal(null);
    await turnTo(guide, 'YD-MZ-0001');
    expect(textOf(guide)).to.include(receipt.number);
    expect(adapter.told.map(({taskCode}) => taskCode)).to.deep.equal(['YD-MZ-0001', 'YD-MZ-0001']);
  });

  it('keep what is written of each, send it for that guide alone, and ask before it goes', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    await sayWrong(guide, '打不通');
    await turnTo(guide, 'YD-MZ-0002');
    await press(guide, 'radio', '有不对的地方');
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('');
    await press(guide, 'radio', '都对');
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.equal(false);
    await turnTo(guide, 'YD-MZ-0001');
    expect(textOf(guide)).not.to.include(receipt.number);
    expect(find<HTMLTextAreaElement>(guide, 'textbox', wording).value).to.equal('打不通');
    expect(find<HTMLInputElement>(guide, 'checkbox', '电话').checked).to.equal(true);
    await press(guide, 'button', '提交');
    await until(guide, () => textOf(guide).includes(receipt.number));
    expect(adapter.told.map(({taskCode, correction: {text}}) => [taskCode, text])).to.deep.equal([
      ['YD-MZ-0002', ''],
      ['YD-MZ-0001', '打不通'],
    ]);
    expect(dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.equal(true);
  });

  it('go on from an earlier page, and stay on the device until their guide shows that they were refused', async () => {
    const adapter = scriptedGuide({refusals: ['rejected']});
    const outbox = new Outbox<SentCorrection>('guide', adapter.id);
    const states = async () => (await outbox.entries()).map(({state}) => state.status);
    const correction = {version: '4', accurate: false, parts: ['phone' as const], text: '打不通'};
    await outbox.keep({
      key: 'a'.repeat(32),
      content: {taskCode: 'YD-MZ-0001', correction: {...correction, locale: 'zh'}},
    });
    let failed = 0;
    document.body.addEventListener('hy-failed', () => failed++, {once: true});
    const other = await mount(adapter, {'task-code': 'YD-MZ-0002'});
    await until(other, () => failed === 1);
    await settled(other);
    expect(textOf(other)).not.to.match(/打不通|没有被接受/);
    expect(await states()).to.deep.equal(['refused']);
    unmountAll();
    const next = await mount(adapter);
    await until(next, () => textOf(next).includes('没有被接受。'));
    expect(textOf(next)).to.include('打不通');
    await settled(next);
    expect(await states()).to.deep.equal([]);
    expect(adapter.told).to.have.length(1);
  });
});
