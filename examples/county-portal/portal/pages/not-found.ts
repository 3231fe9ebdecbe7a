import type {FastifyInstance, FastifyRequest} from 'fastify';
import {languageOf} from '@huiyin/core';
import {html} from '../html.ts';
import {hotline} from '../profile.ts';
import {readerOf, type Reader} from '../reader.ts';
import {sendPage} from '../room.ts';
import {securityHeaders} from '../security-headers.ts';

/** The reader's language: of the address where it begins with one, of the page they come from, else of the browser. */
export const readerFor = ({url, headers}: FastifyRequest): Reader =>
  readerOf(
    languageOf(/^\/(..)(\/|$)/.exec(url)?.[1]) ??
      languageOf(/^https?:\/\/[^/]+\/(..)\//.exec(headers.referer ?? '')?.[1]) ??
      languageOf(headers['accept-language']?.split(/[,;]/)[0]) ??
      'zh',
  );

/** What is said when there is no such page, and when something of ours broke. */
export const errorPages = (app: FastifyInstance): void => {
  app.setNotFoundHandler((request, reply) => {
    const reader = readerFor(request);
    const {language, t} = reader;
    reply.code(404).headers(securityHeaders());
    return sendPage(reply, reader, {
      path: '',
      title: t('notFound.title'),
      main: html`<div class="width text">
        <h1>${t('notFound.title')}</h1>
        <p class="lead">${t('notFound.text')}</p>
        <p>
          <a class="button" href="/${language}/">${t('notFound.home')}</a>
          <a href="/${language}/services/">${t('service.list')}</a>
        </p>
      </div>`,
    });
  });

  app.setErrorHandler((error, request, reply) => {
    request.log.error({route: request.routeOptions.url, name: (error as Error).name}, 'failed');
    const reader = readerFor(request);
    const {t} = reader;
    reply.code(500).headers(securityHeaders());
    return sendPage(reply, reader, {
      path: '',
      title: t('failed.title'),
      main: html`<div class="width text">
        <h1>${t('failed.title')}</h1>
        <p>${t('failed.text', {hotline})}</p>
      </div>`,
    });
  });
};
