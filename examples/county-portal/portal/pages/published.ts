import type {FastifyInstance} from 'fastify';
import {html} from '../html.ts';
import {hotline} from '../profile.ts';
import {sendPage, type PortalRoom} from '../room.ts';

/** What everybody may read: questions with their answers, reports, and ratings. */
export const publishedPages = (app: FastifyInstance, {reader}: PortalRoom): void => {
  const {language, t} = reader;
  for (const name of ['replies', 'ratings'] as const) {
    app.get<{Querystring: {reply?: string}}>(`/${name}/`, ({query}, reply) =>
      sendPage(reply, reader, {
        path: `${name}/`,
        title: t(`${name}.title`),
        head: html`<script type="module" src="/huiyin/${name}.${language}.js"></script>`,
        main: html`
          <div class="width text">
            <h1>${t(`${name}.title`)}</h1>
            <p class="quiet">${t(`${name}.lead`)}</p>
            ${name === 'replies' ? repliesOf(language, String(query.reply ?? ''), t('replies.fallback', {hotline})) : ratingsOf(t('ratings.fallback', {hotline}))}
          </div>
        `,
      }),
    );
  }
};

// The id of what is published tells nothing of whoever wrote it.
const repliesOf = (language: string, id: string, fallback: string) => html`
  <hy-replies api="/api" ask-url="/${language}/consultation/" reply="${id}">
    <p class="card">${fallback}</p>
  </hy-replies>
`;

const ratingsOf = (fallback: string) => html`
  <hy-ratings api="/api"><p class="card">${fallback}</p></hy-ratings>
`;
