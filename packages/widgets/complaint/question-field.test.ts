import {expect} from 'chai';
import {nationalProfile} from '@huiyin/core/national';
import type {CountyProfile} from '@huiyin/core/national';
import {press, textOf, type, unmountAll, until} from '../testing/page.ts';
import {mount, scriptedAdapter} from '../testing/complaint-page.ts';

type Steps = NonNullable<CountyProfile['complaint']>['steps'];

const words = (zh: string) => ({zh, en: `${zh}!`, ru: `${zh}?`, ja: `${zh}。`, ko: `${zh}、`});
const own = (id: string) => ({id, label: words(id), hint: words(`${id}的提示`), required: false});
const extra: Steps[number]['questions'] = [
  {...own('choice'), type: 'choice', choices: ['a', 'b'].map((id) => ({id, label: words(id)}))},
  {...own('words'), type: 'words', lines: 1, limit: 100},
  {...own('story'), type: 'words', lines: 4, limit: 100},
  {...own('date'), type: 'date', notAfterToday: true},
  {...own('number'), type: 'number'},
  {...own('spot'), type: 'place'},
  {...own('papers'), type: 'files'},
];
/** All of them on one page, with what comes later. */
const open = async (asked = extra) => {
  const steps: Steps = nationalProfile.complaint!.steps.map((step) =>
    step.id === 'what' ? {...step, questions: [...step.questions, ...asked]} : step,
  );
  const complaint = await mount({adapter: scriptedAdapter({rules: {steps}}), width: 900});
  await until(complaint, () => complaint.shadowRoot!.querySelector('[name="answers.files"]'));
  return complaint;
};

describe('the questions of a county', () => {
  afterEach(unmountAll);

  it('say all that the county says to them, of whatever type they are', async () => {
    const complaint = await open();
    for (const question of extra)
      if ('id' in question) expect(textOf(complaint)).to.include(`${question.id}的提示`);
    const group = complaint.shadowRoot!.querySelector('[name="answers.choice"]')!.closest('fieldset')!;
    const described = group.getAttribute('aria-describedby')!.split(' ');
    const said = described.map((id) => complaint.shadowRoot!.getElementById(id)?.innerText).join('');
    expect(said).to.equal('choice的提示');
  });

  it('say of a number what it has to be, whether it has two bounds, one or none', async () => {
    const complaint = await open([
      {...own('深度'), type: 'number', minimum: 1},
      {...own('高度'), type: 'number', maximum: 10},
      {...own('长度'), type: 'number', minimum: 1, maximum: 10},
      {...own('宽度'), type: 'number'},
    ]);
    for (const name of ['深度', '高度', '长度', '宽度']) await type(complaint, `${name}（选填）`, '很大');
    await press(complaint, 'button', '检查一遍');
    await until(complaint, () => textOf(complaint).includes('处需要修改'));
    for (const words of [
      '“深度”请填数字，不小于1。',
      '“高度”请填数字，不超过10。',
      '“长度”请填数字，在1到10之间。',
      '“宽度”请填数字。',
    ])
      expect(textOf(complaint)).to.include(words);
  });

  it('are read by no spelling service, wherever words can be written', async () => {
    const complaint = await open();
    const typed = [...complaint.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
      ({type, name}) => ['text', 'tel', 'email', 'textarea'].includes(type) && name !== 'website',
    );
    const read = typed.filter(({spellcheck}) => spellcheck).map(({name}) => name);
    expect(typed.map(({name}) => name)).to.include.members(['title', 'text', 'person', 'answers.place']);
    expect(read).to.deep.equal([]);
  });
});
