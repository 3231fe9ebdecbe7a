import {expect} from 'chai';
import {find, press, settled, textOf, unmountAll, until} from '../testing/page.ts';
import {mount, scriptedGuide} from '../testing/guide-page.ts';

describe('a guide that cannot be read', () => {
  afterEach(unmountAll);

  for (const failure of ['rejected', 'offline', 'unavailable', 'rate-limited'] as const) {
    it(`names the line of all governments when ${failure}, to be called by a press`, async () => {
      const guide = await mount(scriptedGuide({failures: [failure]}));
      expect(find<HTMLAnchorElement>(guide, 'link', '12345').href).to.equal('tel:12345');
    });
  }

  it('names whom the page says to call instead, and not beside the guide', async () => {
    const guide = await mount(scriptedGuide({failures: ['unavailable']}));
    const line = document.createElement('p');
    line.slot = 'hotline';
    line.textContent = '请打0851-000000';
    guide.append(line);
    await settled(guide);
    expect(line.getClientRects()).to.have.length(1);
    expect(textOf(guide)).not.to.include('12345');
    await press(guide, 'button', '重试');
    await until(guide, () => textOf(guide).includes('居民身份证'));
    expect(line.getClientRects()).to.have.length(0);
  });
});
