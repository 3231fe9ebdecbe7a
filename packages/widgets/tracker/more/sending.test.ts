import {expect} from 'chai';
import {all, find, press, settled, textOf, type, unmountAll, until} from '../../testing/page.ts';
import {answered, inProgress, number} from '../../testing/tracked.ts';
import {lookUp, mountFound, open, scriptedTracking} from '../../testing/tracker-page.ts';

const another = '查询另一件';

type Tracker = Awaited<ReturnType<typeof mountFound>>;

const askFurther = async (tracker: Tracker, text = '照片有什么要求？') => {
  await open(tracker, '继续追问');
  await type(tracker, '还想问什么？', text);
  await press(tracker, 'button', '提交追问');
};

const disclosures = (tracker: Tracker) => all(tracker, 'disclosure').map(({innerText}) => innerText.trim());

describe('hy-tracker, while something is sent', () => {
  afterEach(unmountAll);

  it('sends once when the button is pressed twice', async () => {
    const adapter = scriptedTracking({answers: ['never']});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await press(tracker, 'button', '提交追问');
    await until(tracker, () => textOf(tracker).includes('正在发送'));
    await settled(tracker);
    expect(adapter.sent).to.have.length(1);
  });

  it('lets the page keep it back', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    tracker.addEventListener('hy-send', (event) => event.preventDefault());
    await askFurther(tracker);
    await settled(tracker);
    expect(adapter.sent).to.have.length(0);
  });

  it('tells the page of the receipt, and of no code and no word', async () => {
    const tracker = await mountFound();
    const heard: string[] = [];
    tracker.addEventListener('hy-sent', (event) => heard.push(JSON.stringify(event.detail)));
    await askFurther(tracker);
    await until(tracker, () => heard.length);
    expect(heard).to.deep.equal([
      JSON.stringify({widget: 'tracker', number, receivedAt: '2026-11-26T01:05:00Z'}),
    ]);
  });

  it('keeps what was written through a refusal, and sends the next press under a new key', async () => {
    const fields = [{field: 'reaction.text', code: 'unreadable'}];
    const adapter = scriptedTracking({answers: ['rejected', 'receipt'], fields});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('这一项没有通过，请修改后再提交。'));
    const field = find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？');
    expect(field.value).to.equal('照片有什么要求？');
    expect(tracker.shadowRoot!.activeElement).to.equal(field);
    await press(tracker, 'button', '提交追问');
    await until(tracker, () => textOf(tracker).includes('追问已收到'));
    expect(adapter.sent[0]!.key).not.to.equal(adapter.sent[1]!.key);
  });

  it('says each refusal, at the field and to the page', async () => {
    const fields = [{field: 'reaction.text', code: 'unreadable'}];
    const tracker = await mountFound(scriptedTracking({answers: ['rejected'], fields}));
    let refusals = 0;
    tracker.addEventListener('hy-failed', () => refusals++);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('这一项没有通过，请修改后再提交。'));
    await press(tracker, 'button', '提交追问');
    await until(tracker, () => refusals === 2);
    await until(tracker, () => textOf(tracker).includes('这一项没有通过，请修改后再提交。'));
  });

  it('says that things have changed, and keeps the words even when it may not be sent any more', async () => {
    const fields = [{field: 'reaction.action', code: 'notAllowedNow'}];
    const adapter = scriptedTracking({answers: ['rejected'], fields, found: [answered, inProgress]});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('情况刚有变化，现在不能这样做了'));
    await press(tracker, 'button', '重新查看');
    await until(tracker, () => textOf(tracker).startsWith('承办部门正在办理。'));
    expect(find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？').value).to.equal('照片有什么要求？');
  });

  it('says that it was not accepted where the backend says no more', async () => {
    const tracker = await mountFound(scriptedTracking({answers: ['expired']}));
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('没有发出：没有被接受。'));
    expect(find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？').value).to.equal('照片有什么要求？');
  });

  it('waits in memory while offline, shows what waits, and sends the same again', async () => {
    const adapter = scriptedTracking({answers: ['offline', 'receipt']});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('还没有收到回执，正在重试。没有回执就不算发出'));
    expect(textOf(tracker)).to.include('照片有什么要求？');
    expect(all(tracker, 'button').map(({innerText}) => innerText.trim())).not.to.include('提交追问');
    await until(
      tracker,
      () => tracker.shadowRoot!.activeElement === find(tracker, 'heading', '还没有收到回执'),
    );
    await press(tracker, 'button', '现在重试');
    await until(tracker, () => textOf(tracker).includes('追问已收到'));
    expect(adapter.sent[1]).to.deep.equal(adapter.sent[0]);
  });

  it('goes on with what waits when the browser brings the page back', async () => {
    const tracker = await mountFound(scriptedTracking({answers: ['offline', 'receipt']}));
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('正在重试'));
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await press(tracker, 'button', '现在重试');
    await until(tracker, () => textOf(tracker).includes('追问已收到'));
  });

  it('keeps the words when what waited is refused in the end', async () => {
    const tracker = await mountFound(scriptedTracking({answers: ['offline', 'rejected']}));
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('正在重试'));
    await press(tracker, 'button', '现在重试');
    await until(tracker, () => textOf(tracker).includes('没有发出：没有被接受。'));
    expect(find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？').value).to.equal('照片有什么要求？');
  });

  it('does not send again where the backend promises nothing, and says that it does not know', async () => {
    const promises = {sameKeySameReceipt: 'an old mailbox'};
    const adapter = scriptedTracking({answers: ['timeout'], promises});
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('不知道是否已送达'));
    expect(adapter.sent).to.have.length(1);
  });

  it('can be done again after a receipt, from a blank form', async () => {
    const adapter = scriptedTracking();
    const tracker = await mountFound(adapter);
    await askFurther(tracker);
    await until(tracker, () => textOf(tracker).includes('追问已收到'));
    await until(tracker, () => !find(tracker, 'disclosure', '继续追问').closest('details')!.open);
    await open(tracker, '继续追问');
    const field = find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？');
    expect(field.value).to.equal('');
    await type(tracker, '还想问什么？', '还有一个问题');
    await press(tracker, 'button', '提交追问');
    await until(tracker, () => adapter.sent.length === 2);
    expect(adapter.sent[1]!.reaction.reaction).to.include({text: '还有一个问题'});
    expect(adapter.sent[0]!.key).not.to.equal(adapter.sent[1]!.key);
  });

  it('forgets what was begun when another number is looked up', async () => {
    const tracker = await mountFound(scriptedTracking({found: [answered, inProgress]}));
    await open(tracker, '继续追问');
    await type(tracker, '还想问什么？', '不给别人看');
    await press(tracker, 'button', another);
    await lookUp(tracker);
    await until(tracker, () => textOf(tracker).startsWith('承办部门正在办理。'));
    expect(disclosures(tracker)).not.to.include('继续追问');
  });

  it('asks before what still waits is forgotten for another number', async () => {
    const adapter = scriptedTracking({answers: ['never']});
    const tracker = await mountFound(adapter);
    const isFocused = (name: string) =>
      until(tracker, () => tracker.shadowRoot!.activeElement?.textContent?.trim() === name);
    await askFurther(tracker);
    await until(tracker, () => adapter.sent.length);
    await press(tracker, 'button', another);
    await isFocused('先留着');
    expect(textOf(tracker)).to.include('现在查询另一件，写的内容就没有了');
    await press(tracker, 'button', '先留着');
    await isFocused(another);
    expect(find<HTMLTextAreaElement>(tracker, 'textbox', '还想问什么？').value).to.equal('照片有什么要求？');
    await press(tracker, 'button', another);
    await press(tracker, 'button', another);
    await until(tracker, () => all(tracker, 'textbox').length === 2);
  });

  it('asks before words that were not sent are left', async () => {
    const leaves = () => dispatchEvent(new Event('beforeunload', {cancelable: true}));
    const tracker = await mountFound();
    await press(tracker, 'radio', '满意');
    expect(leaves()).to.equal(true);
    await open(tracker, '继续追问');
    await type(tracker, '还想问什么？', '照片有什么要求？');
    expect(leaves()).to.equal(false);
    await press(tracker, 'button', '提交追问');
    await until(tracker, () => textOf(tracker).includes('追问已收到'));
    await until(tracker, leaves);
  });
});
