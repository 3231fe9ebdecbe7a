import {expect} from 'chai';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../testing/page.ts';
import {answered, number, queryCode} from '../testing/tracked.ts';
import {fieldCalled, lookUp, mountFound, mountTracker, scriptedTracking} from '../testing/tracker-page.ts';

describe('hy-tracker, the look-up form', () => {
  afterEach(unmountAll);

  it('asks for number and query code, and lets no browser remember them', async () => {
    const tracker = await mountTracker();
    for (const name of ['编号', '查询码']) {
      expect(fieldCalled(tracker, name).autocomplete).to.equal('off');
      expect(fieldCalled(tracker, name).spellcheck).to.equal(false);
    }
  });

  it('shows the code in groups as it is typed, and reads small letters, wide digits, O and I', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountTracker({adapter});
    await type(tracker, '查询码', '7k3mq');
    expect(fieldCalled(tracker, '查询码').value).to.equal('7K3M-Q');
    await lookUp(tracker, ' ７k3m　q9td wIOr ');
    await until(tracker, () => adapter.asked.length);
    expect(adapter.asked[0]).to.deep.equal({number, queryCode: '7K3MQ9TDW10R'});
  });

  it('leaves the code alone while an input method or a caret in the middle is at work', async () => {
    const tracker = await mountTracker();
    const field = fieldCalled(tracker, '查询码');
    field.value = '７ｋ３ｍｑ';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
    expect(field.value).to.equal('７ｋ３ｍｑ');
    field.value = '7K3MQ9';
    field.setSelectionRange(2, 2);
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    expect(field.value).to.equal('7K3MQ9');
  });

  it('says at each empty field what is missing, goes to the first, and asks nobody', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountTracker({adapter});
    await press(tracker, 'button', '查询');
    expect(textOf(tracker)).to.include('请填写回执上的编号。').and.to.include('请填写回执上的查询码。');
    expect(tracker.shadowRoot!.activeElement).to.equal(fieldCalled(tracker, '编号'));
    await type(tracker, '编号', number);
    await press(tracker, 'button', '查询');
    expect(textOf(tracker)).not.to.include('请填写回执上的编号。');
    expect(tracker.shadowRoot!.activeElement).to.equal(fieldCalled(tracker, '查询码'));
    expect(adapter.asked).to.have.length(0);
  });

  it('says of a lost code where it can be had again, and why not by name alone', async () => {
    const tracker = await mountTracker();
    expect(textOf(tracker)).to.include('请拨打12345').and.to.include('网上不能只凭姓名查询');
  });

  it('says the same of every miss, and keeps what was typed', async () => {
    for (const kind of ['rejected', 'expired'] as const) {
      const tracker = await mountTracker({adapter: scriptedTracking({found: [kind]})});
      await lookUp(tracker);
      await until(tracker, () => textOf(tracker).includes('没有查到。请对照回执检查编号和查询码。'));
      expect(fieldCalled(tracker, '编号').value).to.equal(number);
      expect(fieldCalled(tracker, '编号').getAttribute('aria-invalid')).to.equal('true');
      unmountAll();
    }
  });

  for (const [kind, words] of [
    ['offline', '网络断开了'],
    ['timeout', '现在查不了'],
    ['unavailable', '现在查不了'],
    ['rate-limited', '查询太频繁了'],
    ['maintenance', '系统正在维护'],
  ] as const) {
    it(`says in words that nothing was looked up: ${kind}`, async () => {
      const tracker = await mountTracker({adapter: scriptedTracking({found: [kind]})});
      await lookUp(tracker);
      await until(tracker, () => textOf(tracker).includes(words));
      expect(fieldCalled(tracker, '查询码').value).to.equal('7K3M-Q9TD-W2XR');
    });
  }

  it('says that it is looking, and looks up again when asked again', async () => {
    const adapter = scriptedTracking({found: ['never', 'rejected', 'rejected']});
    const tracker = await mountTracker({adapter});
    await lookUp(tracker);
    await until(tracker, () => adapter.asked.length === 1);
    expect(textOf(tracker)).to.include('正在查询');
    await press(tracker, 'button', '查询');
    await until(tracker, () => textOf(tracker).includes('没有查到'));
    await press(tracker, 'button', '查询');
    await until(tracker, () => adapter.asked.length === 3);
  });

  it('asks once for one press', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await settled(tracker);
    expect(adapter.asked).to.have.length(1);
  });

  it('moves the focus to what was found', async () => {
    const tracker = await mountFound();
    await until(tracker, () => tracker.shadowRoot!.activeElement === find(tracker, 'heading', '已经答复。'));
  });

  it('begins with the number that the page gives', async () => {
    const tracker = await mountTracker({properties: {number}});
    expect(fieldCalled(tracker, '编号').value).to.equal(number);
  });

  it('looks up at once what a page knows, and leaves the focus where it is', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountTracker({adapter, properties: {number, queryCode}});
    await until(tracker, () => textOf(tracker).includes('已经答复。'));
    expect(adapter.asked).to.deep.equal([{number, queryCode}]);
    await settled(tracker);
    expect(document.activeElement === document.body).to.equal(true);
  });

  it('goes on with a fallback form that was begun before it was ready', async () => {
    const tracker = await mountTracker({
      fallback: `<form><input name="number" value="ZX-1"><input name="queryCode" value=""></form>`,
      properties: {number},
    });
    expect(fieldCalled(tracker, '编号').value).to.equal('ZX-1');
  });

  it('leaves whoever writes in the fallback form in the same field, at the same letter', async () => {
    const tracker = document.createElement('hy-tracker');
    tracker.innerHTML = '<form><input name="number" value="ZX-1"><input name="queryCode" value="ABC"></form>';
    document.body.append(tracker);
    await tracker.updateComplete;
    const begun = tracker.querySelector<HTMLInputElement>('[name="queryCode"]')!;
    begun.focus();
    begun.setSelectionRange(2, 2);
    tracker.adapter = scriptedTracking();
    await until(tracker, () => tracker.shadowRoot!.activeElement);
    const field = fieldCalled(tracker, '查询码');
    expect(tracker.shadowRoot!.activeElement).to.equal(field);
    expect(field.selectionStart).to.equal(2);
  });

  it('forgets everything when another number is looked up', async () => {
    const tracker = await mountFound();
    await press(tracker, 'button', '查询另一件');
    expect(textOf(tracker)).not.to.include('社保卡');
    expect(fieldCalled(tracker, '编号').value).to.equal('');
    expect(tracker.shadowRoot!.activeElement).to.equal(fieldCalled(tracker, '编号'));
  });

  it('forgets what the fallback form held as well', async () => {
    const tracker = await mountTracker({fallback: '<form><input name="number" value="ZX-1"></form>'});
    await lookUp(tracker);
    await until(tracker, () => textOf(tracker).includes('已经答复。'));
    await press(tracker, 'button', '查询另一件');
    expect(fieldCalled(tracker, '编号').value).to.equal('');
  });

  it('shows nothing to whoever presses “back” at a shared computer', async () => {
    const tracker = await mountFound();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await settled(tracker);
    expect(textOf(tracker)).not.to.include('社保卡');
    expect(fieldCalled(tracker, '编号').value).to.equal('');
  });

  it('does not ask again by itself for what was not found', async () => {
    const adapter = scriptedTracking({found: ['rejected', answered]});
    const tracker = await mountTracker({adapter});
    await lookUp(tracker);
    await until(tracker, () => textOf(tracker).includes('没有查到'));
    tracker.parentElement!.lang = 'ru';
    await until(tracker, () => textOf(tracker).includes('Ничего не нашлось.'));
    await settled(tracker);
    expect(adapter.asked).to.have.length(1);
  });

  it('reads what was found again in the language that the page changes to', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    tracker.parentElement!.lang = 'ru';
    await until(tracker, () => textOf(tracker).includes('Дан ответ.'));
    await until(tracker, () => adapter.asked.length === 2);
  });

  it('writes neither number nor code nor words to the device or the address', async () => {
    const address = location.href;
    await mountFound();
    const kept = JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href]);
    expect(kept).not.to.include(number).and.not.to.include(queryCode);
    expect(location.href).to.equal(address);
    expect((await indexedDB.databases()).map(({name}) => name)).not.to.include('huiyin-tracker');
  });

  it('has one live region', async () => {
    const tracker = await mountTracker();
    expect(all(tracker, 'alert')).to.have.length(0);
    expect(tracker.shadowRoot!.querySelectorAll('[role=status]')).to.have.length(1);
  });
});
