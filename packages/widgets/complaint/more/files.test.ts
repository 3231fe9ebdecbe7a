import {expect} from 'chai';
import {claimedHeic, planted} from '../../../core/photo/testing/photos.ts';
import {all, find, press, settled, textOf, unmountAll, until} from '../../testing/page.ts';
import {go, mount, next, scriptedAdapter} from '../../testing/complaint-page.ts';
import {add, atFiles, finish, pdf, photo, pick} from '../../testing/complaint-files.ts';

const pdfs = (count: number): File[] =>
  Array.from({length: count}, (_, index) => pdf(`${index}.pdf`, `%PDF-${index}`));

const focused = ({shadowRoot}: Element) => shadowRoot!.activeElement;

describe('the files of a report', () => {
  afterEach(unmountAll);

  it('leave the device only when the report is sent, photos without anything about who took them', async () => {
    const adapter = scriptedAdapter();
    const complaint = await atFiles(adapter);
    add(complaint, await photo(), pdf());
    await until(complaint, () => textOf(complaint).includes('已去掉拍摄信息'));
    expect(all(complaint, 'button').filter((button) => button.ariaLabel?.startsWith('移除'))).to.have.length(
      2,
    );
    await finish(complaint, '保密');
    expect(adapter.files).to.have.length(0);
    await press(complaint, 'button', '提交');
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    const {answers, uploadToken} = adapter.sent[0]!.complaint;
    const [sentPhoto, sentPdf] = adapter.files;
    expect(answers.files).to.deep.equal({
      files: [
        {digest: sentPhoto!.digest, type: 'image/jpeg', bytes: sentPhoto!.file.size},
        {digest: sentPdf!.digest, type: 'application/pdf', bytes: sentPdf!.file.size, name: '合同.pdf'},
      ],
    });
    expect(adapter.files.every(({token}) => token === uploadToken)).to.equal(true);
    const bytes = new TextDecoder('latin1').decode(await sentPhoto!.file.arrayBuffer());
    expect(bytes).not.to.include(planted);
  });

  it('go without names from who is anonymous, who is told what a document may tell', async () => {
    const adapter = scriptedAdapter();
    const complaint = await atFiles(adapter);
    add(complaint, pdf('王小明.pdf'));
    await until(complaint, () => textOf(complaint).includes('王小明.pdf'));
    await finish(complaint, '匿名');
    expect(textOf(complaint)).to.include('有1个文件不是照片');
    await press(complaint, 'button', '提交');
    await until(complaint, () => adapter.sent.length);
    expect(JSON.stringify(adapter.sent)).not.to.include('王小明');
  });

  it('are refused with words where they cannot be read, and nothing is sent with one missing', async () => {
    const complaint = await atFiles();
    add(complaint, new File([claimedHeic(64, 48)], 'IMG_0002.heic', {type: 'image/heic'}), pdf('空.pdf', ''));
    await until(complaint, () => textOf(complaint).includes('这个文件是空的'));
    expect(textOf(complaint)).to.include('这张照片打不开');
    await press(complaint, 'button', next);
    await until(complaint, () => textOf(complaint).includes('有文件不能发送，请更换或移除。'));
    await press(complaint, 'button', '移除 IMG_0002.heic');
    await press(complaint, 'button', '移除 空.pdf');
    await go(complaint, next);
    await until(complaint, () => textOf(complaint).includes('您的身份'));
  });

  it('that the backend refuses are shown as such, and the others stay', async () => {
    const adapter = scriptedAdapter({fileAnswers: ['taken', 'rejected', 'taken']});
    const complaint = await atFiles(adapter);
    add(complaint, pdf('一.pdf', '%PDF-1'), pdf('二.pdf', '%PDF-2'));
    await until(complaint, () => textOf(complaint).includes('二.pdf'));
    await finish(complaint, '保密');
    await press(complaint, 'button', '提交');
    await until(complaint, () => textOf(complaint).includes('这个文件没有通过检查'));
    expect(adapter.sent).to.have.length(0);
    expect(textOf(complaint)).to.include('一.pdf');
    await press(complaint, 'button', '移除 二.pdf');
    await finish(complaint, '保密');
    await press(complaint, 'button', '提交');
    await until(complaint, () => textOf(complaint).includes('已收到您反映的情况'));
    expect(Object.values(adapter.sent[0]!.complaint.answers)).to.have.length(1);
  });

  it('are no more than the county takes', async () => {
    const complaint = await atFiles();
    add(complaint, ...pdfs(10));
    await until(complaint, () => textOf(complaint).includes('8.pdf'));
    expect(textOf(complaint)).to.include('最多9个文件，其余没有添加');
    expect(textOf(complaint)).not.to.include('9.pdf');
    expect(all(complaint, 'button').some(({innerText}) => innerText === pick)).to.equal(false);
  });

  it('leave the focus at the last one where no more can be added', async () => {
    const complaint = await atFiles();
    find(complaint, 'button', pick).focus();
    add(complaint, ...pdfs(9));
    await until(complaint, () => textOf(complaint).includes('8.pdf'));
    await settled(complaint);
    expect(focused(complaint)?.getAttribute('aria-label')).to.equal('更换 8.pdf');
  });

  it('are led to from what is wrong with them, even where no more can be added', async () => {
    const complaint = await atFiles();
    const group = find(complaint, 'button', pick).closest('fieldset');
    add(complaint, ...pdfs(8), pdf('空.pdf', ''));
    await until(complaint, () => textOf(complaint).includes('这个文件是空的'));
    await press(complaint, 'button', next);
    const words = '有文件不能发送，请更换或移除。';
    await until(complaint, () => all(complaint, 'link').some(({innerText}) => innerText === words));
    await press(complaint, 'link', words);
    expect(focused(complaint) === group).to.equal(true);
    await press(complaint, 'button', '移除 空.pdf');
    await press(complaint, 'link', words);
    expect(focused(complaint) === find(complaint, 'button', pick)).to.equal(true);
  });

  it('are not asked for where the backend takes none', async () => {
    const {sendFile: _, ...adapter} = scriptedAdapter();
    const complaint = await mount({adapter});
    await until(complaint, () => textOf(complaint).includes('第1步'));
    expect(textOf(complaint)).to.include('共5步');
  });
});
