import {expect} from 'chai';
import {Drafts} from '@huiyin/core';
import {find, press, textOf, type, unmountAll, until} from '../testing/page.ts';
import {fillIn, mount, scriptedAdapter} from '../testing/consultation-page.ts';

const send = '提交咨询';

describe('an identity document in hy-consultation', () => {
  afterEach(unmountAll);

  it('checks the number of an identity document where the county asks for one', async () => {
    const adapter = scriptedAdapter({rules: {identity: 'required'}});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('请选择证件类型，并填写证件号码。'));
    find<HTMLSelectElement>(consultation, 'combobox', '证件类型').value = 'residentId';
    await type(consultation, '证件号码', '110105194912310020');
    await press(consultation, 'button', send);
    await until(consultation, () => textOf(consultation).includes('身份证号是18位'));
    await type(consultation, '证件号码', '11010519491231002x');
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length);
    expect(adapter.sent[0]!.consultation.asker.identity).to.deep.equal({
      document: 'residentId',
      number: '11010519491231002X',
    });
  });

  it('keeps the number of an identity document in no draft', async () => {
    const adapter = scriptedAdapter({rules: {identity: 'required'}});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    find<HTMLSelectElement>(consultation, 'combobox', '证件类型').value = 'residentId';
    await type(consultation, '证件号码', '11010519491231002x');
    await press(consultation, 'checkbox', '在这台设备上保存我写的内容，保留7天');
    await until(consultation, () => textOf(consultation).includes('草稿已保存'));
    const [draft] = await new Drafts('consultation', adapter.id, {schemaVersion: 1}).found();
    expect(draft!.content).to.include({document: 'residentId'});
    expect(JSON.stringify(draft).toLowerCase()).not.to.include('11010519491231002x');
  });

  it('asks to look again at an odd number of a foreign document, and sends it all the same', async () => {
    const adapter = scriptedAdapter({rules: {identity: 'required'}});
    const consultation = await mount({adapter});
    await fillIn(consultation);
    find<HTMLSelectElement>(consultation, 'combobox', '证件类型').value = 'passport';
    await type(consultation, '证件号码', 'AB1');
    const number = find<HTMLInputElement>(consultation, 'textbox', '证件号码');
    number.dispatchEvent(new Event('change', {bubbles: true}));
    await until(consultation, () => textOf(consultation).includes('请再核对一遍'));
    expect(number.getAttribute('aria-invalid')).to.equal(null);
    await press(consultation, 'button', send);
    await until(consultation, () => adapter.sent.length);
    expect(adapter.sent[0]!.consultation.asker.identity).to.deep.equal({document: 'passport', number: 'AB1'});
  });
});
