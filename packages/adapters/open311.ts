import {
  AdapterError,
  complaintProblems,
  isAdapterError,
  restRequests,
  type ComplaintAdapter,
  type ComplaintProfile,
  type DetailsOf,
  type Language,
  type RestOptions,
  type TrackingAdapter,
} from '@huiyin/core';
import {profileIn, type CountyProfile} from '@huiyin/core/national';
import {complaintProfileOf, placeQuestionOf} from './open311/complaint-profile-of.ts';
import type {AcceptedRequest, Id, Service, ServiceDefinition, ServiceRequest} from './open311/geo-report.ts';
import {requestFieldsOf, unsendableIn} from './open311/request-fields.ts';
import {trackedRequestOf} from './open311/tracked-request.ts';

export interface Open311Options extends Pick<RestOptions, 'timeout'> {
  /** Base URL of the endpoint, such as `https://api.city.gov/open311/v2`. */
  url: string;
  /** Where one endpoint serves several, which of them: `city.gov`. */
  jurisdiction?: string;
  /** The key of the client. In a page it is no secret. */
  apiKey?: string;
  /** What Open311 does not say: name, calendar, limits, which data of the reporter. Its reports must ask for a place. */
  profile: CountyProfile;
  /** The language in which the backend names its services and writes its notes. Chinese unless given. */
  language?: Language;
}

export type Open311Adapter = ComplaintAdapter & TrackingAdapter;

/**
 * A backend that speaks Open311 GeoReport v2 (https://wiki.open311.org/GeoReport_v2) in JSON. Its services are the
 * kinds of reports; see `complaintProfileOf` for what is asked. Files are not offered, since GeoReport takes addresses
 * of pictures, not pictures. A report is checked by what is asked before it is sent: GeoReport names no field in a
 * refusal. Where an accepted request has a token and, after three looks, still no id, the token is
 * the number on the receipt: `loadTracked` takes either.
 */
export const open311Adapter = (options: Open311Options): Open311Adapter => {
  const {jurisdiction, apiKey, profile, language = 'zh'} = options;
  const {base, request} = restRequests({...options, detailsOf, isOwn: Array.isArray});
  const query = jurisdiction ? `?${new URLSearchParams({jurisdiction_id: jurisdiction}).toString()}` : '';
  const get = <T>(resource: string, id: Id, signal?: AbortSignal) =>
    request<T>(`/${resource}/${encodeURIComponent(id)}.json${query}`, {signal});
  const idOf = async (token: string, signal?: AbortSignal): Promise<string | undefined> =>
    told(firstOf(await get<AcceptedRequest[]>('tokens', token, signal))?.service_request_id);

  const numberOf = async (token: string, signal?: AbortSignal): Promise<string> => {
    for (const pause of [0, 500, 1500]) {
      await new Promise((resume) => setTimeout(resume, pause));
      const id = await idOf(token, signal).catch(() => undefined);
      if (id) return id;
      if (signal?.aborted) break;
    }
    return token;
  };

  const requestOf = async (number: string, signal?: AbortSignal): Promise<ServiceRequest | undefined> => {
    const look = (id: string) => orNothing(get<ServiceRequest[]>('requests', id, signal)).then(firstOf);
    const found = await look(number);
    if (found) return found;
    const id = await orNothing(idOf(number, signal));
    return id ? look(id) : undefined;
  };

  const loadRules = async (locale: Language, signal?: AbortSignal): Promise<ComplaintProfile | undefined> => {
    const {complaint: rules} = profileIn(profile, locale);
    const services = await request<Service[]>(`/services.json${query}`, {signal});
    const defined = understood(() => services.filter(({metadata}) => metadata));
    const definitions = await Promise.all(
      defined.map(({service_code}) => get<ServiceDefinition>('services', service_code, signal)),
    );
    if (!rules || services.length === 0) return undefined;
    return understood(() => complaintProfileOf(rules, services, definitions, language));
  };
  // What was asked last is what is answered.
  let asked: ComplaintProfile | undefined;

  return {
    id: `open311:${base}${query}`,
    promises: {
      sameKeySameReceipt: 'GeoReport v2 has no keys: a request that is sent twice is there twice',
      digest: 'GeoReport v2 computes none',
      queryCode: 'GeoReport v2 shows a request to everybody who has its number',
      followUpRating: 'GeoReport v2 takes no ratings',
    },
    loadProfile: async ({locale, signal}) => {
      const {complaint: _, ...county} = profileIn(profile, locale);
      asked = await loadRules(locale, signal);
      return {...county, ...(asked && {complaint: asked})};
    },
    sendComplaint: async (complaint, {signal}) => {
      const rules = asked ?? (await loadRules(complaint.locale, signal));
      const {timeZone} = profile.calendar;
      const fields = [
        ...unsendableIn(complaint),
        ...(rules ? complaintProblems(complaint, rules, {timeZone, now: new Date()}) : []),
      ];
      if (!rules || fields.length > 0) throw new AdapterError('rejected', {fields});
      const body = new URLSearchParams([
        ...(apiKey ? [['api_key', apiKey]] : []),
        ...(jurisdiction ? [['jurisdiction_id', jurisdiction]] : []),
        ...requestFieldsOf(complaint),
      ]);
      const {accepted, receivedAt} = await request(
        '/requests.json',
        {method: 'POST', body, signal},
        {read: acceptedIn},
      );
      const id = told(accepted.service_request_id);
      const token = told(accepted.token);
      if (id) return {number: id, receivedAt};
      if (token) return {number: await numberOf(token, signal), receivedAt};
      throw new AdapterError('unavailable', {cause: new Error('The answer has neither an id nor a token.')});
    },
    loadTracked: async ({number}, {signal, locale}) => {
      const found = await requestOf(number, signal);
      if (!found) throw new AdapterError('rejected');
      const {complaint, calendar} = profileIn(profile, locale);
      const placeQuestion = complaint && placeQuestionOf(complaint);
      const {timeZone} = calendar;
      return understood(() =>
        trackedRequestOf(found, {number, language, timeZone, placeQuestion, now: new Date()}),
      );
    },
  };
};

// By the backend's clock where the browser may see it: to another origin this header is often hidden.
const acceptedIn = async (response: Response): Promise<{accepted: AcceptedRequest; receivedAt: string}> => {
  const [accepted] = (await response.json()) as AcceptedRequest[];
  const moment = Date.parse(response.headers.get('Date') ?? '') || Date.now();
  return {accepted: accepted ?? {}, receivedAt: new Date(moment).toISOString()};
};

const firstOf = <T>(answer: T[] | undefined): T | undefined =>
  Array.isArray(answer) ? answer[0] : undefined;

const told = (id: Id | null | undefined): string | undefined =>
  id == null || id === '' ? undefined : `${id}`;

/** What was found, or nothing where the backend knows no such thing. */
const orNothing = <T>(search: Promise<T>): Promise<T | undefined> =>
  search.catch((error: unknown) => {
    if (isAdapterError(error) && error.kind === 'rejected') return undefined;
    throw error;
  });

/** JSON that does not look as the specification says is no answer. */
const understood = <T>(read: () => T): T => {
  try {
    return read();
  } catch (cause) {
    throw new AdapterError('unavailable', {cause});
  }
};

// `[{code: 403, description: 'Missing or invalid api_key.'}]`, for whoever set it up.
const detailsOf: DetailsOf = (_, answer) => {
  const errors = Array.isArray(answer) ? (answer as {code?: unknown; description?: unknown}[]) : [];
  const said = errors.map(({code, description}) => `${String(code)} ${String(description)}`);
  return {cause: new Error(said.join('; ') || 'The backend gave no reason.')};
};
