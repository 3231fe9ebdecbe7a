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

  it('say how many may have it and by which special procedure, in the county’s own words', async () => {
    const zh = (text: string) => ({text, lang: 'zh' as const});
    const changed = {quantityLimit: zh('全县五十个'), specialProcedure: zh('专家评审'), legalBasis: []};
    expect(textOf(await mount(scriptedGuide({changed})))).to.match(
      /法律依据\s*数量限制\s*全县五十个\s*特别程序\s*专家评审/,
    );
  });

  it('say nothing of these where they are not stated', async () => {
    expect(textOf(await mount())).not.to.match(/权力来源|数量限制|特别程序|网上能办到哪一步|政务服务中心/);
  });

  it('say beside the ways how far it goes on line, and whether it is in the service centre', async () => {
    const whole = await mount(scriptedGuide({changed: {onlineDepth: 'whole', inServiceCentre: true}}));
    expect(textOf(whole)).to.match(/窗口办[^]*网上能办到哪一步：全程网办\s*已进驻政务服务中心/);
    const asked = await mount(scriptedGuide({changed: {onlineDepth: 'information', inServiceCentre: false}}));
    expect(textOf(asked)).to.match(/网上能办到哪一步：只能看指南、提问\s*没有进驻政务服务中心/);
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
