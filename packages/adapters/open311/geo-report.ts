/** A number of the specification's examples, a string of most servers. */
export type Id = string | number;

/** One of the answers to `GET services.json`. */
export interface Service {
  service_code: Id;
  service_name: string;
  description?: string | null;
  /** Whether there is a definition with attributes. */
  metadata?: boolean;
}

/** The answer to `GET services/CODE.json`. */
export interface ServiceDefinition {
  service_code: Id;
  attributes: Attribute[];
}

export interface Attribute {
  /** Whether it asks; otherwise its description only informs. */
  variable: boolean;
  code: Id;
  datatype: 'string' | 'number' | 'datetime' | 'text' | 'singlevaluelist' | 'multivaluelist';
  required: boolean;
  datatype_description?: string | null;
  order: number;
  description: string;
  values?: {key: Id; name: string}[] | null;
}

/** One of the answers to `POST requests.json` and to `GET tokens/TOKEN.json`. */
export interface AcceptedRequest {
  service_request_id?: Id | null;
  token?: Id | null;
}

/** One of the answers to `GET requests/ID.json`. */
export interface ServiceRequest {
  status: string;
  status_notes?: string | null;
  service_name?: string | null;
  service_code: Id;
  description?: string | null;
  agency_responsible?: string | null;
  requested_datetime: string;
  updated_datetime?: string | null;
  expected_datetime?: string | null;
  address?: string | null;
  lat?: Id | null;
  long?: Id | null;
}
