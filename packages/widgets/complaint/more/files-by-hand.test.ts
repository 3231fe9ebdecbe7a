import {expect} from 'chai';
import {nationalProfile} from '@huiyin/core/national';
import {picture} from '../../../core/photo/testing/photos.ts';
import type {ComplaintElement} from '../complaint.ts';
import {find, press, textOf, unmountAll, until} from '../../testing/page.ts';
import {go, next, scriptedAdapter} from '../../testing/complaint-page.ts';
import {add, atFiles, carried, finish, pdf, photo, pick, pickBy} from '../../testing/complaint-files.ts';

const ready = '已去掉拍摄信息';
const files = (complaint: ComplaintElement): HTMLElement =>
  find(complaint, 'button', pick).closest('fieldset')!;

const send = async (complaint: ComplaintElement): Promise<void> => {
  await finish(complaint, '保密');
  await press(complaint, 'button', '提交');
};

describe('a file of a report', () => {
  afterEach(unmountAll);

  it('can be dropped on the form, and pasted', async () => {
    const complaint = await atFiles();
    const over = new DragEvent('dragover', {cancelable: true, bubbles: true});
    files(complaint).dispatchEvent(over);
    expect(over.defaultPrevented, 'the browser would open it instead').to.equal(true);
    const drop = new DragEvent('drop', {dataTransfer: carried(pdf('拖.pdf')), cancelable: true});
    files(complaint).dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await until(complaint, () => textOf(complaint).includes('拖.pdf'));
    const clipboardData = carried(new File(['%PDF-2'], '贴.pdf', {type: 'application/pdf'}));
    files(complaint).dispatchEvent(new ClipboardEvent('paste', {clipboardData}));
    await until(complaint, () => textOf(complaint).includes('贴.pdf'));
    expect(textOf(complaint)).to.include('拖.pdf');
  });

  it('can be taken with the camera of a phone', async () => {
    const {matchMedia} = window;
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({matches: true} as MediaQueryList) : matchMedia(query);
    try {
      const complaint = await atFiles();
      const camera = find(complaint, 'button', '拍照').nextElementSibling as HTMLInputElement;
      expect([camera.type, camera.accept, camera.getAttribute('capture')]).to.deep.equal([
        'file',
        'image/*',
        'environment',
      ]);
      pickBy(complaint, '拍照', await photo());
      await until(complaint, () => textOf(complaint).includes(ready));
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('is seen before it is sent', async () => {
    const complaint = await atFiles();
    add(complaint, await photo());
    const canvas = () => complaint.shadowRoot!.querySelector('canvas');
    const isDrawn = () => {
      const {width, height} = canvas() ?? {width: 0, height: 0};
      const pixels = width ? canvas()!.getContext('2d')!.getImageData(0, 0, width, height).data : [];
      return pixels.some((value) => value > 0);
    };
    await until(complaint, isDrawn);
    expect(canvas()!.width).not.to.equal(300);
  });

  it('can be replaced alone, whether it is ready or refused', async () => {
    const adapter = scriptedAdapter();
    const complaint = await atFiles(adapter);
    add(complaint, pdf('旧.pdf', '%PDF-old'), pdf('空.pdf', ''), pdf('留.pdf', '%PDF-kept'));
    await until(complaint, () => textOf(complaint).includes('这个文件是空的'));
    pickBy(complaint, '更换 旧.pdf', pdf('新.pdf', '%PDF-new'));
    pickBy(complaint, '更换 空.pdf', pdf('满.pdf', '%PDF-full'));
    await until(complaint, () => !/旧|空/.test(textOf(complaint)));
    await send(complaint);
    await until(complaint, () => adapter.sent.length);
    const {answers} = adapter.sent[0]!.complaint;
    const sent = (answers.files as {files: {name: string}[]}).files.map(({name}) => name);
    expect(sent).to.deep.equal(['新.pdf', '满.pdf', '留.pdf']);
  });

  it('leaves the focus where one goes on, when it is replaced or removed', async () => {
    const complaint = await atFiles();
    add(complaint, pdf('旧.pdf'), pdf('留.pdf'));
    await until(complaint, () => textOf(complaint).includes('留.pdf'));
    const focused = () => complaint.shadowRoot!.activeElement?.getAttribute('aria-label');
    pickBy(complaint, '更换 旧.pdf', pdf('新.pdf'));
    await until(complaint, () => focused() === '更换 新.pdf');
    await press(complaint, 'button', '移除 留.pdf');
    await until(complaint, () => focused() === '选择照片或文件');
  });

  it('can be tried again alone after the backend has refused it', async () => {
    const adapter = scriptedAdapter({fileAnswers: ['rejected', 'taken']});
    const complaint = await atFiles(adapter);
    add(complaint, pdf('再试.pdf'));
    await until(complaint, () => textOf(complaint).includes('再试.pdf'));
    await send(complaint);
    await until(complaint, () => textOf(complaint).includes('这个文件没有通过检查'));
    await press(complaint, 'button', '重试 再试.pdf');
    await send(complaint);
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    expect(adapter.files.map(({digest}) => digest)).to.deep.equal(Array(2).fill(adapter.files[0]!.digest));
  });

  it('says how much of it has arrived while it is sent', async () => {
    const adapter = scriptedAdapter();
    let arrive = () => {};
    const complaint = await atFiles({
      ...adapter,
      sendFile: (file, {onProgress}) => {
        onProgress?.(file.size / 2);
        return new Promise((resolve) => (arrive = resolve));
      },
    });
    add(complaint, pdf('慢.pdf', `%PDF-${'8'.repeat(200_000)}`));
    await until(complaint, () => textOf(complaint).includes('慢.pdf'));
    await send(complaint);
    const bar = () => complaint.shadowRoot!.querySelector('progress');
    await until(complaint, () => bar()?.value);
    expect(bar()!.value / bar()!.max).to.equal(0.5);
    expect(bar()!.labels[0]!.innerText).to.match(/^慢\.pdf · 100\skB \/ 200\skB/);
    arrive();
    await until(complaint, () => adapter.sent.length);
  });

  it('says where it was taken only when it is asked, and the report says it then', async () => {
    const adapter = scriptedAdapter();
    const complaint = await atFiles(adapter);
    const plain = new File([await picture()], '截屏.jpg', {type: 'image/jpeg'});
    add(complaint, await photo('路口.jpg'), plain);
    await until(complaint, () => textOf(complaint).split(ready).length === 3);
    await press(complaint, 'button', '使用这张照片的拍摄地点 截屏.jpg');
    await until(complaint, () => textOf(complaint).includes('这张照片没有记录拍摄地点'));
    await press(complaint, 'button', '使用这张照片的拍摄地点 路口.jpg');
    await until(complaint, () => textOf(complaint).includes('已填入拍摄地点'));
    await send(complaint);
    await until(complaint, () => adapter.sent.length);
    expect(adapter.sent[0]!.complaint.answers.place).to.deep.equal({
      place: {address: '', point: {latitude: 30.5, longitude: 120.25, system: 'WGS84'}},
    });
  });

  it('of a kind that the county does not take is refused with the kinds that it does', async () => {
    const {complaint: rules} = nationalProfile;
    const types = ['image/jpeg', 'audio/mpeg', 'audio/x-m4a', 'audio/mp4'];
    const complaint = await atFiles(scriptedAdapter({rules: {files: {...rules!.files, types}}}));
    add(complaint, pdf());
    await until(complaint, () => textOf(complaint).includes('可以收的是：照片、MP3、M4A。'));
    await press(complaint, 'button', '移除 合同.pdf');
    await go(complaint, next);
  });
});
