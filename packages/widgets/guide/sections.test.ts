import {expect} from 'chai';
import {textOf, unmountAll} from '../testing/page.ts';
import {mount, scriptedGuide} from '../testing/guide-page.ts';

describe('the sections of a guide', () => {
  afterEach(unmountAll);

  it('say whose power it is that is exercised, also where no law is named', async () => {
    const entrusted = await mount(
      scriptedGuide({changed: {powerSource: 'entrustedFromAbove', legalBasis: []}}),
    );
    expect(textOf(entrusted)).to.match(/法律依据\s*权力来源\s*上级委托/);
  });

  it('say nothing of it where that is not stated', async () => {
    expect(textOf(await mount())).not.to.include('权力来源');
  });

  it('name the hotline once, also where the guide itself has it', async () => {
    const linesOf = async (supervisionPhones: string[]) => {
      const guide = await mount(scriptedGuide({changed: {supervisionPhones}}));
      return [...guide.shadowRoot!.querySelectorAll<HTMLElement>('#phones a')].map(
        ({innerText}) => innerText,
      );
    };
    const named = ['0713-0001500', '0713-12345'];
    expect(await linesOf([])).to.deep.equal(named);
    expect(await linesOf(['0713-12345'])).to.deep.equal(named);
  });

  it('end no Russian sentence with two full stops', async () => {
    const guide = await mount(scriptedGuide(), {}, 'ru');
    expect(textOf(guide)).to.include('обновлена 1 сентября 2026 г. Код услуги');
  });
});
