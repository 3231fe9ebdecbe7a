import {randomBytes} from 'node:crypto';
import {languages, type CaseTokenRequest} from '@huiyin/core';
import {departments} from './content/departments.ts';
import type {InFive} from './content/in-five.ts';
import type {PortalCase} from './content/people.ts';
import {serviceOf, type Service} from './content/services.ts';
import type {RatingBackend} from './rating-backend.ts';

type HandledCase = CaseTokenRequest['case'];

/** A case of the demo as the rating backend wants to know it. */
export const handledCaseOf = ({number, service, daysAgo}: PortalCase): HandledCase =>
  describe(number, serviceOf(service), daysAgo);

/** A case that was finished just now and that nobody has rated. */
export const newHandledCase = (service: Service): HandledCase =>
  describe(`YD-DT-${randomBytes(5).toString('hex').toUpperCase()}`, service, 0);

/** The day, `YYYY-MM-DD`, so many days before today in the county. */
export const dayBefore = (daysAgo: number): string =>
  new Date(Date.now() + (8 - 24 * daysAgo) * 3_600_000).toISOString().slice(0, 10);

const describe = (number: string, {title, department}: Service, daysAgo: number): HandledCase => ({
  number,
  matter: localised(title),
  department: localised(departments[department]),
  handledOn: dayBefore(daysAgo),
});

const localised = (words: InFive) => languages.map((lang) => ({text: words[lang], lang}));

/** The token with which a citizen rates this case; for the one that ran out, a token that no backend takes. */
export const caseTokenFor = async (portalCase: PortalCase, backend: RatingBackend): Promise<string> =>
  portalCase.expired ? 'this-token-ran-out' : backend.caseTokenOf(handledCaseOf(portalCase));
