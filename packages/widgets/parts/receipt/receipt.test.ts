import {expect} from 'chai';
import {find, press, textOf, unmountAll, until} from '../../testing/page.ts';
import {mount, receipt} from '../../testing/rater-page.ts';
import {pictureOf} from './picture-of.ts';
import {textOf as sheetText} from './sheet.ts';

const received = async () => {
  const rater = await mount();
  await press(rater, 'radio', '满意');
  await press(rater, 'button', '提交评价');
  await until(rater, () => textOf(rater).includes('评价已收到'));
  return rater;
};

describe('a receipt', () => {
  afterEach(unmountAll);

  it('is copied as text with its number and query code', async () => {
    const rater = await received();
    const copied: string[] = [];
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    await press(rater, 'button', '复制');
    navigator.clipboard.writeText = writeText;
    expect(copied[0]).to.include(receipt.number).and.to.include('7K3M-Q9TD-W2XR');
    expect(textOf(rater)).to.include('已复制。');
  });

  it('is copied on a plain-http page too, and leaves whoever copied it where they were', async () => {
    const rater = await received();
    const copied: string[] = [];
    const {execCommand} = document;
    document.execCommand = () =>
      Boolean(copied.push((rater.shadowRoot!.activeElement as HTMLTextAreaElement).value));
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    find(rater, 'button', '复制').focus();
    await press(rater, 'button', '复制');
    Reflect.deleteProperty(navigator, 'clipboard');
    document.execCommand = execCommand;
    expect(copied[0]).to.include(receipt.number);
    expect(rater.shadowRoot!.activeElement === find(rater, 'button', '复制')).to.equal(true);
  });

  it('says what to do instead when the browser refuses to copy', async () => {
    const rater = await received();
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    await press(rater, 'button', '复制');
    navigator.clipboard.writeText = writeText;
    expect(textOf(rater)).to.include('请抄下编号和查询码');
  });

  it('is saved as a text file that an old editor opens too', async () => {
    const rater = await received();
    const saved: Blob[] = [];
    const {createObjectURL} = URL;
    URL.createObjectURL = (file) => (saved.push(file as Blob), 'blob:');
    await press(rater, 'button', '保存为文件');
    URL.createObjectURL = createObjectURL;
    const bytes = new Uint8Array(await saved[0]!.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await saved[0]!.text())
      .to.include(receipt.number)
      .and.to.include('7K3M-Q9TD-W2XR');
  });

  it('is printed from a frame of its own, in words of the page’s language', async () => {
    const rater = await received();
    const printed: string[] = [];
    const append = rater.shadowRoot!.appendChild.bind(rater.shadowRoot);
    rater.shadowRoot!.appendChild = <T extends Node>(node: T): T => {
      append(node);
      const frame = node as unknown as HTMLIFrameElement;
      frame.contentWindow!.print = () =>
        printed.push(
          `${frame.contentDocument!.documentElement.lang} ${frame.contentDocument!.body.textContent}`,
        );
      return node;
    };
    await press(rater, 'button', '打印');
    expect(printed[0]).to.match(/^zh 评价已收到.*7K3M-Q9TD-W2XR/s);
  });

  it('is drawn as a picture that holds all its lines', async () => {
    const row = (value: string) => ({label: '您写的话', value});
    const short = await createImageBitmap(await pictureOf({title: '回执', rows: [row('好')]}));
    const long = await createImageBitmap(await pictureOf({title: '回执', rows: [row('好'.repeat(300))]}));
    expect(short.width).to.equal(720);
    expect(long.height).to.be.above(short.height + 300);
  });

  it('reads as plain text, a line a row', () => {
    expect(sheetText({title: '回执', rows: [{label: '编号', value: 'PJ-1'}]})).to.equal('回执\n编号: PJ-1');
  });
});
