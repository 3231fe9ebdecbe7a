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
});
