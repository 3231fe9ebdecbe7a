import {expect} from 'chai';
import type {GuideElement} from './guide.ts';
import {find, press, textOf, unmountAll, until} from '../testing/page.ts';
import {mount, scriptedGuide} from '../testing/guide-page.ts';

const focused = ({shadowRoot}: GuideElement) => (shadowRoot!.activeElement as HTMLElement | null)?.innerText;

/** Presses a button with the keyboard, which only what has the focus hears. */
const enter = async (guide: GuideElement, button: string): Promise<void> => {
  find(guide, 'button', button).focus();
  await press(guide, 'button', button);
};

describe('the focus in a guide', () => {
  afterEach(unmountAll);

  it('goes to the questions when the answers are taken back', async () => {
    const guide = await mount(scriptedGuide(), {choices: 'who:under'});
    await enter(guide, '重新选择');
    await until(guide, () => focused(guide) === '您是哪种情况');
  });

  it('goes to the guide that can be read at last, until then to the button to try again', async () => {
    const guide = await mount(scriptedGuide({failures: ['offline', 'unavailable']}));
    await enter(guide, '重试');
    await until(guide, () => textOf(guide).includes('办事指南暂时打不开') && focused(guide) === '重试');
    await enter(guide, '重试');
    await until(guide, () => focused(guide) === '结婚登记');
  });

  it('goes to the heading when what was read could be read again', async () => {
    const adapter = scriptedGuide();
    const guide = await mount(adapter);
    adapter.failures.push('offline');
    guide.parentElement!.lang = 'en';
    await until(guide, () => textOf(guide).includes('This is what it said'));
    await enter(guide, 'Try again');
    await until(guide, () => focused(guide) === '结婚登记');
  });

  it('goes to the version that holds now', async () => {
    const adapter = scriptedGuide({shown: {replacedBy: '5'}});
    const guide = await mount(adapter, {version: '4'});
    await enter(guide, '看现在适用的版本');
    await until(guide, () => adapter.asked.length === 2 && focused(guide) === '结婚登记');
  });

  it('stays with who has gone elsewhere meanwhile', async () => {
    const adapter = scriptedGuide({failures: ['offline']});
    let answer = () => {};
    const late: typeof adapter.loadGuide = async (...which) => {
      if (!adapter.failures.length) await new Promise<void>((resolve) => (answer = resolve));
      return adapter.loadGuide(...which);
    };
    const guide = await mount({...adapter, loadGuide: late});
    await enter(guide, '重试');
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    answer();
    await until(guide, () => textOf(guide).includes('居民身份证'));
    expect(document.activeElement === field).to.equal(true);
  });
});
