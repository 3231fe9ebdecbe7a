import {why, type Source} from './source.ts';

const phone = /(?:\+?86[- ]?)?(?:[(（]?0\d{2,3}[)）]?[-— ]*)?\d{3,11}(?:[-—转]+\d{1,6})?/g;
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
