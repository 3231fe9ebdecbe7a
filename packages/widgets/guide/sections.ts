import {html, nothing, type TemplateResult} from 'lit';
import type {Localised} from '@huiyin/core';
import {partsFor} from '@huiyin/core/guide';
import {limitWords} from './limit-words.ts';
import {called, drawn, drawnLines, linked, said, type Line} from './line.ts';
import {timeLines} from './short-version.ts';
import {dependence, notStated, type View} from './view.ts';

/** What follows the papers and comes before the places. Nothing is said where nothing is known. */
export const procedure = (view: View) => html`
  ${conditions(view)} ${steps(view)}
  ${section('time', view.localizer.t('guide.time'), drawnLines(timeLines(view)))} ${fees(view)}
`;

/** What holds whatever the situation is. */
export const background = (view: View) => html` ${commonQuestions(view)} ${basis(view)} ${phones(view)} `;

/** A part of the guide that one can go to. Its heading takes the focus then. */
export const section = (id: string, title: string, content: unknown): TemplateResult =>
  html`<section id=${id}>
    <h3 tabindex="-1">${title}</h3>
    ${content}
  </section>`;

const conditions = (view: View) => {
  const all = partsFor(view.guide.conditions, view.situation);
  if (!all.length) return nothing;
  return section(
    'conditions',
    view.localizer.t('guide.conditions'),
    html`<ul class="plain">
      ${all.map((one) => html`<li>${said(one.text)}${lineBelow([dependence(one, view)])}</li>`)}
    </ul>`,
  );
};

const steps = (view: View) => {
  const all = partsFor(view.guide.steps, view.situation);
  if (!all.length) return nothing;
  return section(
    'steps',
    view.localizer.t('guide.steps'),
    html`<ol>
      ${all.map(
        (step) =>
          html`<li>
            <b>${said(step.name)}</b>
            ${lineBelow([step.limit && limitWords(step.limit, view.localizer), dependence(step, view)])}
            ${lineBelow([step.explanation])}
          </li>`,
      )}
    </ol>`,
  );
};

const lineBelow = (line: Line) => (line.some(Boolean) ? html`<br />${drawn(line)}` : nothing);

const fees = (view: View) => {
  const {t} = view.localizer;
  const {fees} = view.guide;
  const due = partsFor(fees ?? [], view.situation);
  return section(
    'fees',
    t('guide.fees.title'),
    due.length
      ? html`<ul class="plain">
          ${due.map(
            (fee) =>
              html`<li>
                <b>${said(fee.name)}</b>${lineBelow([fee.standard, dependence(fee, view)])}
                ${fee.reduction ? html`<br />${t('guide.fees.reduction')} ${said(fee.reduction)}` : nothing}
                ${fee.basis ? html`<br />${t('guide.fees.basis')} ${said(fee.basis)}` : nothing}
              </li>`,
          )}
        </ul>`
      : html`<p>${fees ? t('guide.free') : drawn(notStated(view))}</p>`,
  );
};

/** What somebody has in their hands in the end. */
export const result = (view: View) => {
  const {t} = view.localizer;
  const {result: given, area, intermediary} = view.guide;
  if (!given && !area && !intermediary) return nothing;
  return section(
    'result',
    t('guide.result.title'),
    html`
      ${
        given
          ? html`<p>
              ${drawn([given.name, ...given.deliveries.map((way) => t(`guide.delivery.${way}`))])}
              ${linked(given.sampleUrl, t('guide.result.sample'))}
            </p>`
          : nothing
      }
      ${details([
        [t('guide.area'), area],
        [t('guide.intermediary'), intermediary],
      ])}
    `,
  );
};

type Detail = readonly [label: string, words: Localised | string | undefined];

/** What is known of these, each under its name. */
const details = (rows: readonly Detail[]) => {
  const known = rows.flatMap(([label, words]) => (words ? [{label, words}] : []));
  if (!known.length) return nothing;
  return html`<dl class="details">
    ${known.map(
      ({label, words}) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${drawn([words])}</dd>
        </div>`,
    )}
  </dl>`;
};

const commonQuestions = (view: View) => {
  const all = partsFor(view.guide.commonQuestions, view.situation);
  if (!all.length) return nothing;
  return section(
    'questions',
    view.localizer.t('guide.questions'),
    all.map(
      ({question, answer}) =>
        html`<details>
          <summary>${said(question)}</summary>
          <p>${said(answer)}</p>
        </details>`,
    ),
  );
};

const basis = ({guide: {legalBasis, powerSource, quantityLimit, specialProcedure}, localizer: {t}}: View) => {
  if (!legalBasis.length && !powerSource && !quantityLimit && !specialProcedure) return nothing;
  const laws = legalBasis.map(({title, clause, url}) => {
    const name = said(title);
    const link = linked(url, name);
    return html`<li>${link === nothing ? name : link}${clause ? [' · ', said(clause)] : nothing}</li>`;
  });
  return section(
    'basis',
    t('guide.basis'),
    html`
      ${
        laws.length
          ? html`<ul class="plain">
              ${laws}
            </ul>`
          : nothing
      }
      ${details([
        [t('guide.power.title'), powerSource && t(`guide.power.${powerSource}`)],
        [t('guide.quantityLimit'), quantityLimit],
        [t('guide.specialProcedure'), specialProcedure],
      ])}
    `,
  );
};

const phones = (view: View) =>
  section(
    'phones',
    view.localizer.t('guide.phones.title'),
    html`<dl class="details">
      ${phoneRows(view).map(
        ([label, numbers]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${numbers.map((phone) => html`<p>${called({phone})}</p>`)}</dd>
          </div>`,
      )}
    </dl>`,
  );

/** Whom one can ask and whom one can complain to, and their numbers, the hotline once. */
export const phoneRows = ({guide: {enquiryPhones, supervisionPhones}, hotline, localizer: {t}}: View) => {
  const isNamed = [...enquiryPhones, ...supervisionPhones].includes(hotline);
  const rows: [label: string, numbers: readonly string[]][] = [
    [t('guide.phones.enquiry'), enquiryPhones],
    [t('guide.phones.supervision'), supervisionPhones],
    [t('guide.phones.hotline'), isNamed ? [] : [hotline]],
  ];
  return rows.filter(([, numbers]) => numbers.length);
};
