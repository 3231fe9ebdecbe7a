import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {Drafts, Localizer, Outbox, Words} from '@huiyin/core';
import type {KeysOf} from '@huiyin/core';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {DraftKeeping} from './draft-keeping.ts';
import type zh from './locales/zh.json';

const catalog = () => Promise.all([import('./locales/zh.json')]);
const words = new Words<KeysOf<typeof zh>>({
  zh: catalog,
  en: catalog,
  ru: catalog,
  ja: catalog,
  ko: catalog,
});

interface Written {
  text: string;
  file?: Blob;
}

let adapter = '';

/** A form of one field that keeps drafts. */
class LetterElement extends LitElement {
  localizer = new Localizer(this, words);
  written = '';
  isAnonymous = false;
  file: Blob | undefined;
  keeping = new DraftKeeping<Written>(this, this.localizer, {
    drafts: () => new Drafts('letter', adapter, {schemaVersion: 1}),
    days: () => 7,
    contentOf: () => (this.written ? {text: this.written, file: this.file} : undefined),
    isFleeting: () => this.isAnonymous,
    nameOf: ({text}) => text,
    onGoOn: ({text, file}) => {
      [this.written, this.file] = [text, file];
      this.isAnonymous = text.startsWith('匿名');
      this.requestUpdate();
    },
  });

  protected override render() {
    const onInput = (event: Event) => {
      this.written = (event.target as HTMLInputElement).value;
      this.keeping.changed();
    };
    return html`<div class="card">
      ${this.keeping.renderFound()}
      <label>信 <input type="text" .value=${this.written} @input=${onInput} /></label>
      ${this.keeping.renderChoices()}
    </div>`;
  }
}
customElements.define('a-letter', LetterElement);

const open = async (): Promise<LetterElement> => {
  const letter = new LetterElement();
  document.body.append(letter);
  await until(letter, () => letter.localizer.ready);
  await letter.keeping.start();
  await settled(letter);
  return letter;
};

const keepBox = '在这台设备上保存我写的内容，保留7天';
const sharedBox = '这是公用电脑，什么都不要留下';
const kept = () => new Drafts<Written>('letter', adapter, {schemaVersion: 1}).found();

/** Somebody writes, agrees, and closes the page. */
const leaveDraft = async (text: string, file?: Blob): Promise<void> => {
  const letter = await open();
  letter.file = file;
  await type(letter, '信', text);
  await press(letter, 'checkbox', keepBox);
  await until(letter, () => textOf(letter).includes('草稿已保存在这台设备上'));
  letter.remove();
};

describe('drafts', () => {
  beforeEach(() => (adapter = `backend:${Math.random()}`));
  afterEach(async () => {
    unmountAll();
    await Promise.all([Drafts.clearDevice(), Outbox.clearDevice()]);
  });

  it('are kept at no time before the citizen agrees', async () => {
    const letter = await open();
    expect(all<HTMLInputElement>(letter, 'checkbox').map(({checked}) => checked)).to.deep.equal([
      false,
      false,
    ]);
    await type(letter, '信', '请问');
    letter.remove();
    expect(await kept()).to.deep.equal([]);
  });

  it('are found again, with files, and gone on with', async () => {
    await leaveDraft('请问怎么办社保卡', new Blob(['一页'], {type: 'text/plain'}));
    const letter = await open();
    expect(textOf(letter)).to.include('您上次写的内容还在');
    expect(textOf(letter)).to.include('请问怎么办社保卡');
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '请问怎么办社保卡');
    expect(await letter.file!.text()).to.equal('一页');
    expect(find<HTMLInputElement>(letter, 'checkbox', keepBox).checked).to.equal(true);
    expect(textOf(letter)).not.to.include('您上次写的内容还在');
  });

  it('can be cleared, even one that was saved while earlier ones were looked for', async () => {
    const letter = await open();
    const {anyOnDevice} = Outbox;
    let answer: (isAny: boolean) => void = () => undefined;
    Outbox.anyOnDevice = () => new Promise((resolve) => (answer = resolve));
    const looking = letter.keeping.start();
    await type(letter, '信', '请问');
    await press(letter, 'checkbox', keepBox);
    await until(letter, () => textOf(letter).includes('草稿已保存'));
    answer(false);
    await looking;
    Outbox.anyOnDevice = anyOnDevice;
    await settled(letter);
    find(letter, 'button', '清除这台设备上的全部内容');
  });

  it('of two tabs do not overwrite each other', async () => {
    const one = await open();
    const two = await open();
    for (const [letter, text] of [
      [one, '第一封'],
      [two, '第二封'],
    ] as const) {
      await type(letter, '信', text);
      await press(letter, 'checkbox', keepBox);
      await until(letter, () => textOf(letter).includes('草稿已保存'));
    }
    unmountAll();
    const letter = await open();
    expect(textOf(letter)).to.include('第二封');
    expect(find(letter, 'disclosure', '还有1份草稿').nextElementSibling!.textContent).to.include('第一封');
  });

  it('change places with what is in the form already', async () => {
    await leaveDraft('旧的一封');
    const letter = await open();
    await type(letter, '信', '新的一封');
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '旧的一封');
    expect(textOf(letter)).to.include('新的一封');
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '新的一封');
  });

  it('are thrown away only after asking', async () => {
    await leaveDraft('请问');
    const letter = await open();
    await press(letter, 'button', '丢弃');
    expect(letter.shadowRoot!.activeElement).to.equal(find(letter, 'button', '先留着'));
    await press(letter, 'button', '先留着');
    expect(await kept()).to.have.length(1);
    await press(letter, 'button', '丢弃');
    await press(letter, 'button', '丢弃');
    await until(letter, () => !textOf(letter).includes('您上次写的内容还在'));
    expect(await kept()).to.deep.equal([]);
  });

  it('go when the citizen no longer agrees', async () => {
    const letter = await open();
    await type(letter, '信', '请问');
    await press(letter, 'checkbox', keepBox);
    await until(letter, () => textOf(letter).includes('草稿已保存'));
    await press(letter, 'checkbox', keepBox);
    await settled(letter);
    expect(await kept()).to.deep.equal([]);
  });

  it('leave nothing on a shared computer, and clear what is there only after asking', async () => {
    await leaveDraft('别人的信');
    await new Outbox('letter', adapter).keep({key: adapter, content: '没有发出的信'});
    const letter = await open();
    await press(letter, 'checkbox', sharedBox);
    expect(letter.keeping.isShared).to.equal(true);
    expect(textOf(letter)).not.to.include(keepBox);
    expect(await kept()).to.have.length(1);
    await press(letter, 'button', '清除这台设备上的全部内容');
    await until(letter, () => textOf(letter).includes('已全部清除'));
    await type(letter, '信', '公用电脑上的信');
    letter.remove();
    expect(await kept()).to.deep.equal([]);
    expect(await new Outbox('letter', adapter).entries()).to.deep.equal([]);
  });

  it('of the other forms are cleared with them, and their receipts and what waits there', async () => {
    const others = new Outbox<string>('rater', 'another backend');
    const waiting = {key: `${adapter} waiting`, content: '等着发送的评价'};
    await others.keep(waiting);
    await others.settle(`${adapter} sent`, {
      status: 'sent',
      receipt: {number: 'PJ-1', receivedAt: '2026-11-22T00:00:00Z'},
      duplicate: false,
    });
    const drafts = () => new Drafts('complaint', 'another backend', {schemaVersion: 3});
    await drafts().save({text: '投诉的草稿'});
    const letter = await open();
    await press(letter, 'button', '清除这台设备上的全部内容');
    expect(textOf(letter)).to.include('其他表单和办事指南的也一样');
    expect(await drafts().found()).to.have.length(1);
    await press(letter, 'button', '清除这台设备上的全部内容');
    await until(letter, () => textOf(letter).includes('已全部清除'));
    expect(await drafts().found()).to.deep.equal([]);
    expect(await others.entries()).to.deep.equal([]);
    expect(await others.keep(waiting)).to.deep.equal({status: 'cleared'});
  });

  it('are gone on with on a shared computer without writing a word to it', async () => {
    await leaveDraft('旧的一封');
    const letter = await open();
    await press(letter, 'checkbox', sharedBox);
    await type(letter, '信', '公用电脑上的信');
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '旧的一封');
    await type(letter, '信', '接着写的一封');
    letter.remove();
    expect((await kept()).map(({content}) => content.text)).to.deep.equal(['旧的一封']);
    document.body.append(letter);
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '公用电脑上的信');
    letter.remove();
    expect((await kept()).map(({content}) => content.text)).to.deep.equal(['旧的一封']);
  });

  it('change places with words that nobody may know of in memory only', async () => {
    await leaveDraft('旧的一封');
    const letter = await open();
    letter.isAnonymous = true;
    await type(letter, '信', '匿名的信');
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '旧的一封');
    expect(letter.keeping.isHolding).to.equal(true);
    await letter.keeping.start();
    await settled(letter);
    await press(letter, 'button', '接着写');
    await until(letter, () => letter.written === '匿名的信');
    await type(letter, '信', '匿名的信，写完了');
    letter.remove();
    expect((await kept()).map(({content}) => content.text)).to.deep.equal(['旧的一封']);
  });

  it('do not move the focus of whoever ticks a box', async () => {
    await leaveDraft('请问');
    const letter = await open();
    find(letter, 'checkbox', keepBox).focus();
    await press(letter, 'checkbox', keepBox);
    expect(letter.shadowRoot!.activeElement).to.equal(find(letter, 'checkbox', keepBox));
  });
});
