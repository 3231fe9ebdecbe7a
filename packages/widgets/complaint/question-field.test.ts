import {expect} from 'chai';
import {nationalProfile} from '@huiyin/core/national';
import type {CountyProfile} from '@huiyin/core/national';
import {textOf, unmountAll, until} from '../testing/page.ts';
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
const steps: Steps = nationalProfile.complaint!.steps.map((step) =>
  step.id === 'what' ? {...step, questions: [...step.questions, ...extra]} : step,
);

/** All of them on one page, with what comes later. */
const open = async () => {
  const complaint = await mount({adapter: scriptedAdapter({rules: {steps}}), width: 900});
  await until(complaint, () => complaint.shadowRoot!.querySelector('[name="answers.papers"]'));
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
