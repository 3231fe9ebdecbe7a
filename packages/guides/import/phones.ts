import {why, type Source} from './source.ts';

const area = '[(（]?0\\d{2,3}[)）]?[-— ]*';
// 110, 119, 120, 122, the 123 of all offices, and what is dialled for services. Other short numbers are of houses and rooms.
const hotline = '(?:11[09]|12[02]|123\\d\\d|95\\d{3}|96\\d{3,4})';
const numbers = [
  `${area}(?:\\d{6,8}|${hotline})`,
  '[48]00-?\\d{3,4}-?\\d{3,4}',
  '\\d{7,11}',
  `(?<![A-Za-z])${hotline}`,
].join('|');
const phone = new RegExp(
  `(?<!\\d)(?:\\+?86[- ]?)?(?:${numbers})(?:[-—转]+\\d{1,6})?(?!\\d|[-—]\\d|号(?!码)|[室楼栋幢层弄])`,
  'g',
);
const around =
  /(咨询|监督|投诉|举报|联系|服务|政务|热线|电话|号码|方式|渠道|或者?|和|[：:；;，,、/|\s()（）。])/g;

/** The phones in a text of the office. What else it says is told as lost: an address is no phone. */
export const phonesOf = (source: Source, ...names: string[]): string[] => {
  const phones: string[] = [];
  for (const name of names) {
    const text = source.text(name);
    if (!text) continue;
    phones.push(...(text.match(phone) ?? []));
    const left = text.replace(phone, '').replace(around, '');
    if (left) source.lose(name, text, why.noPlace);
  }
  return [...new Set(phones)];
};
