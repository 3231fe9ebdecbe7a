import {expect} from 'chai';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {handledCase, mount, receipt, scriptedAdapter} from '../testing/rater-page.ts';

describe('hy-rater', () => {
  afterEach(unmountAll);

  it('shows what is rated and five grades, none of them chosen', async () => {
    const rater = await mount();
    await until(rater, () => textOf(rater).includes(handledCase.matter.text));
    expect(textOf(rater)).to.include('人力资源和社会保障局');
    expect(textOf(rater)).to.include('2026年11月18日办结');
    const radios = all<HTMLInputElement>(rater, 'radio');
    expect(radios.map((radio) => radio.labels![0]!.innerText.trim())).to.deep.equal([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ]);
    expect(radios.some((radio) => radio.checked)).to.equal(false);
  });

  it('gives every grade the same size', async () => {
    const rater = await mount();
    const sizes = all<HTMLInputElement>(rater, 'radio').map((radio) => {
      const {width, height} = radio.labels![0]!.getBoundingClientRect();
      return `${Math.round(width)}×${Math.round(height)}`;
    });
    expect(new Set(sizes).size).to.equal(1);
  });

  it('asks for a grade when none is chosen, and sends nothing', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'button', '提交评价');
    expect(textOf(rater)).to.include('请先选择一个满意度。');
    expect(rater.shadowRoot!.activeElement).to.equal(all(rater, 'radio')[0]);
    expect(adapter.sent).to.have.length(0);
  });

  it('sends a good grade in one press, without a reason', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[0]!.rating).to.deep.include({
      caseToken: 'a-token',
      grade: 'satisfied',
      indicators: [],
      text: '',
      anonymous: false,
      locale: 'zh',
      provenance: 'active',
    });
  });

  it('refuses a bad grade without a reason at the field, in words', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '不满意');
    await press(rater, 'button', '提交评价');
    expect(textOf(rater)).to.include('请至少选择一个原因，或写几句话');
    expect(rater.shadowRoot!.activeElement).to.equal(all(rater, 'checkbox')[0]);
    expect(adapter.sent).to.have.length(0);
  });

  it('takes a bad grade with words alone', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '非常不满意');
    await type(rater, '想多说几句（选填）', '等了三个月。');
    await press(rater, 'button', '提交评价');
    await until(rater, () => textOf(rater).includes('评价已收到'));
    expect(adapter.sent[0]!.rating.text).to.equal('等了三个月。');
  });

  it('says before the button who answers a bad grade, and by when', async () => {
    const rater = await mount();
    await press(rater, 'radio', '不满意');
    await until(rater, () => /年\d+月\d+日前（1个工作日内）核实并答复/.test(textOf(rater)));
    await press(rater, 'radio', '满意');
    expect(textOf(rater)).not.to.include('核实并答复');
  });

  it('shows the reasons of the chosen grade and forgets them when the grade changes', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '不满意');
    await press(rater, 'checkbox', '没有提供材料清单');
    await press(rater, 'radio', '满意');
    expect(textOf(rater)).not.to.include('没有提供材料清单');
    await press(rater, 'radio', '不满意');
    expect(find<HTMLInputElement>(rater, 'checkbox', '没有提供材料清单').checked).to.equal(false);
  });

  it('does not move the grades when the reasons appear', async () => {
    const rater = await mount();
    await until(rater, () => textOf(rater).includes(handledCase.matter.text));
    const top = () => all(rater, 'radio')[0]!.getBoundingClientRect().top;
    const before = top();
    await press(rater, 'radio', '不满意');
    expect(top()).to.equal(before);
  });

  it('does not move the grades when the case line arrives', async () => {
    let answer = (): void => undefined;
    const adapter = scriptedAdapter();
    const late = {
      ...adapter,
      loadCase: async () => new Promise<never>((resolve) => (answer = resolve as () => void)),
    };
    const rater = await mount({adapter: late});
    const top = () => all(rater, 'radio')[0]!.getBoundingClientRect().top;
    const before = top();
    (answer as (state: unknown) => void)(await adapter.loadCase());
    await until(rater, () => textOf(rater).includes(handledCase.matter.text));
    expect(top()).to.equal(before);
  });

  it('sends once when the button is pressed twice', async () => {
    const adapter = scriptedAdapter({answers: ['never']});
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    await press(rater, 'button', '提交评价');
    expect(textOf(rater)).to.include('正在发送');
    await until(rater, () => adapter.sent.length);
    await settled(rater);
    expect(adapter.sent).to.have.length(1);
  });

  it('refuses words over the limit, counted in characters as a person counts them', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    await press(rater, 'radio', '满意');
    await type(rater, '想多说几句（选填）', '𠮷'.repeat(501));
    expect(textOf(rater)).to.include('501 / 500');
    await press(rater, 'button', '提交评价');
    expect(textOf(rater)).to.include('请精简到500字以内，现在是501字。');
    await type(rater, '想多说几句（选填）', '𠮷'.repeat(500));
    await press(rater, 'button', '提交评价');
    await until(rater, () => adapter.sent.length === 1);
  });

  it('goes on with a fallback form that was begun before it was ready', async () => {
    const rater = await mount({
      fallback: `<form><input type="radio" name="grade" value="dissatisfied" checked>
        <input type="checkbox" name="indicators" value="209" checked><textarea name="text">等了很久</textarea></form>`,
    });
    await until(rater, () => all(rater, 'textbox').length);
    expect(find<HTMLInputElement>(rater, 'radio', '不满意').checked).to.equal(true);
    expect(find<HTMLInputElement>(rater, 'checkbox', '未在承诺时间内办结').checked).to.equal(true);
    expect(all<HTMLTextAreaElement>(rater, 'textbox')[0]!.value).to.equal('等了很久');
  });

  it('lets the page keep a rating back', async () => {
    const adapter = scriptedAdapter();
    const rater = await mount({adapter});
    rater.addEventListener('hy-send', (event) => event.preventDefault());
    await press(rater, 'radio', '满意');
    await press(rater, 'button', '提交评价');
    expect(adapter.sent).to.have.length(0);
  });

  it('tells the page of the receipt, and not of its query code nor of a word that was written', async () => {
    const rater = await mount();
    const heard: unknown[] = [];
    document.body.addEventListener('hy-sent', (event) => heard.push(event.detail), {once: true});
    await press(rater, 'radio', '满意');
    await type(rater, '想多说几句（选填）', '谢谢小王');
    await press(rater, 'button', '提交评价');
    await until(rater, () => heard.length);
    const {number, receivedAt} = receipt;
    expect(heard).to.deep.equal([{widget: 'rater', number, receivedAt}]);
  });

  it('changes its words when the language of the page changes, and keeps what was chosen', async () => {
    const rater = await mount();
    await press(rater, 'radio', '满意');
    rater.parentElement!.lang = 'ru';
    await until(rater, () => textOf(rater).includes('Отправить оценку'));
    expect(find<HTMLInputElement>(rater, 'radio', 'Устраивает').checked).to.equal(true);
    await until(rater, () => textOf(rater).includes('Есть запись онлайн'));
    await settled(rater);
  });
});
