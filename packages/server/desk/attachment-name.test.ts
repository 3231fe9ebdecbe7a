import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isSendable, plainName} from './attachment-name.ts';

describe('The name of an attachment', () => {
  it('tells what may be sent', () => {
    for (const name of ['通知.pdf', 'Бланк.DOCX', 'a.b.jpg']) assert(isSendable(name), name);
    for (const name of ['a.exe', 'a.pdf.html', 'a.svg', 'pdf', 'a.', 'a.js']) assert(!isSendable(name), name);
  });

  it('loses folders, and letters that would hide its ending', () => {
    assert.equal(plainName('C:\\files\\通知.pdf'), '通知.pdf');
    assert.equal(plainName('../../x.pdf'), 'x.pdf');
    assert.equal(plainName('a\u202Efdp.exe'), 'afdp.exe');
    assert.equal(plainName('a"\r\n.pdf'), 'a.pdf');
  });

  it('keeps its ending when it is cut', () => {
    assert(plainName(`${'很'.repeat(300)}.pdf`).endsWith('很.pdf'));
  });
});
