import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html} from './html.ts';

describe('html', () => {
  it('escapes what was typed', () => {
    assert.equal(String(html`<p>${'<b a="1">&\''}</p>`), '<p>&#60;b a=&#34;1&#34;&#62;&#38;&#39;</p>');
  });

  it('leaves other pieces as they are, also in lists', () => {
    const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
    assert.equal(String(html`${items}`), '<li>a</li><li>b</li>');
  });

  it('leaves no trace of what is absent', () => {
    assert.equal(String(html`<p ${false}>${undefined}</p>`), '<p ></p>');
  });

  it('shows a zero', () => {
    assert.equal(String(html`${0}`), '0');
  });
});
