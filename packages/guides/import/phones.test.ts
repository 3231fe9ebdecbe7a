import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {phonesOf} from './phones.ts';
import {Source} from './source.ts';

const phonesIn = (text: string) => {
  const source = new Source({link_way: text});
  return {phones: phonesOf(source, 'link_way'), isTold: source.losses.length > 0};
};

describe('Phones in a text of the office', () => {
  it('are those that can be dialled', () => {
    for (const [text, ...phones] of [
      ['咨询电话：0713-4222222；12345', '0713-4222222', '12345'],
      ['（0713）4222222、4222223转8011', '（0713）4222222', '4222223转8011'],
      ['07134222222/13900002222', '07134222222', '13900002222'],
      ['+86 13900002222，8613900002223', '+86 13900002222', '8613900002223'],
      ['0713-12345或12333，12366，12315', '0713-12345', '12333', '12366', '12315'],
      ['400-812-3456、95598、110', '400-812-3456', '95598', '110'],
    ] as [string, ...string[]][]) {
      assert.deepEqual(phonesIn(text), {phones, isTold: false}, text);
    }
  });

  it('are no numbers of houses, rooms, years and the post, which are told', () => {
    for (const [text, ...phones] of [
      ['人民路128号政务大厅B302窗口，电话：0713-4222222', '0713-4222222'],
      ['人民路120号、119室、110-112号，12345', '12345'],
      ['邮编438000，2026年，B12345'],
      ['证号421124199001011234'],
    ] as [string, ...string[]][]) {
      assert.deepEqual(phonesIn(text), {phones, isTold: true}, text);
    }
  });
});
