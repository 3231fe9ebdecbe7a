import {readFileSync} from 'node:fs';
import type {Language} from '@huiyin/core';

/** What the portal's tracking page calls its fields, its button and a rating that is as it was sent. */
export const trackingFormIn = (language: Language) => {
  const file = new URL(`../../../examples/county-portal/portal/locales/${language}.json`, import.meta.url);
  const {tracking} = JSON.parse(readFileSync(file, 'utf8')) as {tracking: Record<Field, string>};
  return tracking;
};

type Field = 'number' | 'queryCode' | 'button' | 'sameAsSent';
