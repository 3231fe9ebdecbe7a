import type {FastifyInstance} from 'fastify';
import type {WrittenGuide} from '@huiyin/core';
import {officialForms, writtenGuides} from '../content/guides/index.ts';
import type {OfficialForm} from '../content/guides/official-form.ts';
import {html} from '../html.ts';
import {documentOf} from '../layout.ts';
import {readerOf} from '../reader.ts';
import {sendHtml} from '../room.ts';
import {securityHeaders} from '../security-headers.ts';

/** The forms that guides ask for, to be printed: blank, and filled in as a sample; and samples of what one gets in the end. */
export const formPages = (app: FastifyInstance): void => {
  for (const form of officialForms) {
    for (const isSample of [false, true]) {
      app.get(`/forms/${form.id}/${isSample ? 'sample/' : ''}`, (_, reply) => {
        reply.headers(securityHeaders());
        return sendHtml(reply, sheetOf(form, isSample));
      });
    }
  }
  for (const [id, {body, result}] of Object.entries(writtenGuides)) {
    if (!result) continue;
    app.get(`/forms/result/${id}/`, (_, reply) => {
      reply.headers(securityHeaders());
      return sendHtml(reply, sampleOf(result.name, body.name));
    });
  }
};

// Offices work with the Chinese form, whatever language its guide is read in.
const sheetOf = ({title, rows, declaration}: OfficialForm, isSample: boolean): string =>
  documentOf(
    {reader: readerOf('zh'), title: isSample ? `${title}（填写样本）` : title},
    html`
      <main class="official">
        ${isSample && html`<p class="sample">填写样本，人物均为虚构</p>`}
        <h1>${title}</h1>
        <table>
          ${rows.map(
            ({label, sample}) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${isSample && sample}</td>
              </tr>`,
          )}
        </table>
        ${declaration && html`<p>${declaration}</p>`}
        <p class="signature">申请人签名：<span>${isSample && '（本人签名）'}</span></p>
        <p class="signature">日期：<span>${isSample && '2026年11月2日'}</span></p>
      </main>
    `,
  );

// What an office gives is in Chinese as well.
const sampleOf = (name: WrittenGuide['name'], body: WrittenGuide['name']): string =>
  documentOf(
    {reader: readerOf('zh'), title: `${name[0]!.text}（样本）`},
    html`
      <main class="official given">
        <p class="sample">样本，人物和编号均为虚构</p>
        <h1>${name[0]!.text}</h1>
        <table>
          <tr>
            <th scope="row">编号</th>
            <td>YD-SAMPLE-0000</td>
          </tr>
          <tr>
            <th scope="row">持有人</th>
            <td>陈例一</td>
          </tr>
          <tr>
            <th scope="row">签发日期</th>
            <td>2026年11月2日</td>
          </tr>
        </table>
        <p class="signature">${body[0]!.text}（印章）</p>
      </main>
    `,
  );
