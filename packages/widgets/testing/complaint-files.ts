import {jpegPhoto} from '../../core/photo/testing/photos.ts';
import type {ComplaintElement} from '../complaint/complaint.ts';
import {choose, go, mount, next, scriptedAdapter} from './complaint-page.ts';
import {find, textOf, type, until} from './page.ts';

/** The button that opens the browser's own dialog. */
export const pick = '选择照片或文件';

/** A form at the step of the files. */
export const atFiles = async (adapter = scriptedAdapter()): Promise<ComplaintElement> => {
  const complaint = await mount({adapter});
  await choose(complaint, '举报');
  await go(complaint, next);
  await type(complaint, '用一句话说清楚', '工地夜里施工');
  await type(complaint, '事情经过', '天天到两点。');
  await go(complaint, next);
  await go(complaint, next);
  return complaint;
};

/** Picks files, as the browser's own dialog would give them. */
export const add = (complaint: ComplaintElement, ...files: File[]): void => pickBy(complaint, pick, ...files);

/** The same by another button. */
export const pickBy = (complaint: ComplaintElement, button: string, ...files: File[]): void => {
  const input = find(complaint, 'button', button).nextElementSibling as HTMLInputElement;
  input.files = carried(...files).files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
};

/** Files on their way, by hand or by clipboard. */
export const carried = (...files: File[]): DataTransfer => {
  const transfer = new DataTransfer();
  files.forEach((file) => transfer.items.add(file));
  return transfer;
};

/** A photo that says where it was taken. */
export const photo = async (name = 'IMG_0001.jpg'): Promise<File> =>
  new File([await jpegPhoto(6)], name, {type: 'image/jpeg'});

export const pdf = (name = '合同.pdf', bytes = '%PDF-1.7 一份合同'): File =>
  new File([bytes], name, {type: 'application/pdf'});

/** From the files to the page on which everything is checked. */
export const finish = async (complaint: ComplaintElement, disclosure: string): Promise<void> => {
  await go(complaint, next);
  await choose(complaint, disclosure);
  if (disclosure !== '匿名') await type(complaint, '姓名', '王小明');
  await go(complaint, '检查一遍');
  await until(complaint, () => textOf(complaint).includes('请检查一遍再提交'));
};
