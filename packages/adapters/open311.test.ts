import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {after, before, beforeEach, describe, it} from 'node:test';
import {complaintDefinitionProblem, isAdapterError, type Complaint, type FailureKind} from '@huiyin/core';
import {profileSchema} from '@huiyin/core/contract';
import {nationalProfile} from '@huiyin/core/national';
import {Value} from 'typebox/value';
import {open311Adapter} from './open311.ts';

type Answer = [status: number, body: unknown];

// The answers are the specification's own examples, where it has one.
const services = [
  {
    service_code: '001',
    service_name: 'Cans left out 24x7',
    description: 'Garbage or recycling cans that have been left out for more than 24 hours.',
    metadata: true,
    type: 'realtime',
    keywords: 'lorem, ipsum, dolor',
    group: 'sanitation',
  },
  {
    service_code: 2,
    service_name: 'Construction plate shifted',
    description: '',
    metadata: false,
    type: 'realtime',
    keywords: '',
    group: 'street',
  },
];

const attributeOf = (order: number, code: string, datatype: string, more: object = {}) => ({
  ...{variable: true, code, datatype, required: false, datatype_description: null, order},
  ...{description: `About ${code}`, values: null, ...more},
});

const definition = {
  service_code: '001',
  attributes: [
    attributeOf(6, 'SEEN', 'datetime'),
    attributeOf(1, 'WHISHETN', 'singlevaluelist', {
      required: true,
      datatype_description: 'As on the lid',
      description: 'What is the ticket/tag/DL number?',
      values: [
        {key: 123, name: 'Ford'},
        {key: 124, name: 'Chrysler'},
      ],
    }),
    attributeOf(2, 'COLOURS', 'multivaluelist', {
      values: [
        {key: 'red', name: 'Red'},
        {key: 'blue', name: 'Blue'},
      ],
    }),
    attributeOf(3, 'CANS', 'number'),
    attributeOf(4, 'TAG', 'string'),
    attributeOf(5, 'MORE', 'text'),
    attributeOf(7, 'FINE', 'string', {variable: false, description: 'Violators will be cited.'}),
  ],
};

const request = {
  service_request_id: 638344,
  status: 'closed',
  status_notes: 'Duplicate request.',
  service_name: 'Sidewalk and Curb Issues',
  service_code: '006',
  description: '路灯不亮\n\n三天了。\n\n晚上看不见。',
  agency_responsible: 'Public Works',
  service_notice: null,
  requested_datetime: '2010-04-14T06:37:38-08:00',
  updated_datetime: '2010-04-15T06:37:38-08:00',
  expected_datetime: '2010-04-15T06:37:38-08:00',
  address: '8TH AVE and JUDAH ST',
  address_id: 545483,
  zipcode: 94122,
  lat: 37.762221815,
  long: -122.4651145,
  media_url: 'http://city.gov.s3.amazonaws.com/requests/media/638344.jpg',
};

const answers: Record<string, Answer> = {
  'GET /services.json?jurisdiction_id=city.gov': [200, services],
  'GET /services/001.json?jurisdiction_id=city.gov': [200, definition],
  'POST /requests.json': [201, [{service_request_id: 293944, service_notice: null, account_id: null}]],
  'GET /requests/638344.json?jurisdiction_id=city.gov': [200, [request]],
};

const complaint: Complaint = {
  kind: '001',
  title: '垃圾桶没人收',
  text: '放了三天。\n有味道。',
  answers: {
    place: {place: {address: '人民路12号', point: {latitude: 39.915, longitude: 116.404, system: 'BD09'}}},
    '001.WHISHETN': {choice: '123'},
    '001.COLOURS[]': {choice: 'red'},
    '001.CANS': {number: 2},
    '001.TAG': {text: ''},
    '001.SEEN': {day: '2026-11-20'},
  },
  reporter: {disclosure: 'named', name: '李明', phone: '13800138000', email: ''},
  channel: 'pc',
  locale: 'zh',
};

const anonymous: Complaint = {...complaint, reporter: {disclosure: 'anonymous'}};

describe('A backend that speaks Open311', () => {
  const asked: {line: string; type?: string; body: string}[] = [];
  let given: Record<string, Answer | 'never'> = {};
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const line = `${incoming.method} ${incoming.url}`;
    asked.push({line, type: incoming.headers['content-type'], body: await text(incoming)});
    const found = given[line] ?? answers[line] ?? [404, [{code: 404, description: 'not found'}]];
    if (found === 'never') return;
    const [status, body] = found;
    const isText = typeof body === 'string';
    outgoing
      .writeHead(status, {'Content-Type': isText ? 'text/html' : 'application/json'})
      .end(isText ? body : JSON.stringify(body));
  };
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  let url = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => (server.closeAllConnections(), server.close()));
  beforeEach(() => {
    asked.length = 0;
    given = {};
  });

  const adapter = (more: {timeout?: number} = {}) =>
    open311Adapter({url, jurisdiction: 'city.gov', apiKey: 'xyz', profile: nationalProfile, ...more});
  const rules = async () => (await adapter().loadProfile({locale: 'zh'})).complaint!;
  const posts = () => asked.filter(({line}) => line.startsWith('POST')).length;
  const sent = async (what: Complaint) => {
    await adapter().sendComplaint(what, {key: 'k'});
    return [...new URLSearchParams(asked.find(({line}) => line.startsWith('POST'))!.body)];
  };
  const fails = (attempt: Promise<unknown>, kind: FailureKind) =>
    assert.rejects(attempt, (error) => isAdapterError(error) && error.kind === kind);

  it('gives a profile as the contract says, whose services are the kinds', async () => {
    const profile = await adapter().loadProfile({locale: 'ru'});
    assert.deepEqual([...Value.Errors(profileSchema, profile)], []);
    assert.equal(complaintDefinitionProblem(profile.complaint!), undefined);
    assert.deepEqual(
      profile.complaint!.kinds.map(({id, label}) => [id, label]),
      [
        ['001', {text: 'Cans left out 24x7', lang: 'zh'}],
        ['2', {text: 'Construction plate shifted', lang: 'zh'}],
      ],
    );
    assert.match(profile.complaint!.kinds[0]!.explanation!.text, /24 hours\.\nViolators will be cited\.$/);
    assert.deepEqual(
      asked.map(({line}) => line).sort(),
      Object.keys(answers)
        .filter((line) => line.includes('/services'))
        .sort(),
    );
  });

  it('asks the attributes of the chosen service, in their order, each by its type', async () => {
    const questions = (await rules()).steps.flatMap((step) => step.questions);
    const own = questions.filter((question) => 'id' in question && question.id.startsWith('001.'));
    assert.deepEqual(
      own.map((question) => 'id' in question && [question.id, question.type, question.required]),
      [
        ['001.WHISHETN', 'choice', true],
        ['001.COLOURS[]', 'choice', false],
        ['001.CANS', 'number', false],
        ['001.TAG', 'words', false],
        ['001.MORE', 'words', false],
        ['001.SEEN', 'date', false],
      ],
    );
    for (const {when} of own) assert.deepEqual(when, [{question: 'kind', oneOf: ['001']}]);
    assert.deepEqual('choices' in own[0]! && own[0].choices.map(({id, label}) => [id, label.text]), [
      ['123', 'Ford'],
      ['124', 'Chrysler'],
    ]);
  });

  it('asks nothing that could not be sent, and for a place always', async () => {
    const {steps, notify, kinds} = await rules();
    const questions = steps.flatMap((step) => step.questions);
    const others = questions.filter((question) => !('id' in question && question.id.startsWith('001.')));
    assert.deepEqual(
      others.map(({type}) => type),
      ['kind', 'title', 'text', 'place', 'reporter'],
    );
    assert.ok(questions.some((question) => question.type === 'place' && question.required && !question.when));
    assert.deepEqual(notify, []);
    assert.ok(kinds.every(({disclosures}) => !disclosures.includes('confidential')));
    assert.ok(adapter().sendFile === undefined);
  });

  it('posts the fields that the specification names', async () => {
    assert.deepEqual(await sent(complaint), [
      ['api_key', 'xyz'],
      ['jurisdiction_id', 'city.gov'],
      ['service_code', '001'],
      ['lat', '39.907255'],
      ['long', '116.391386'],
      ['address_string', '人民路12号'],
      ['attribute[WHISHETN]', '123'],
      ['attribute[COLOURS][]', 'red'],
      ['attribute[CANS]', '2'],
      ['attribute[SEEN]', '2026-11-20T12:00:00Z'],
      ['description', '垃圾桶没人收\n\n放了三天。\n有味道。'],
      ['first_name', '李明'],
      ['phone', '13800138000'],
    ]);
    assert.match(asked.at(-1)!.type ?? '', /^application\/x-www-form-urlencoded/);
  });

  it('sends a point of WGS 84 or CGCS2000 as it is', async () => {
    const point = {latitude: 30.5, longitude: 114.25, system: 'CGCS2000'} as const;
    const answers = {...complaint.answers, place: {place: {address: '', point}}};
    const fields = new Map(await sent({...complaint, answers}));
    assert.deepEqual([fields.get('lat'), fields.get('long')], ['30.500000', '114.250000']);
    assert.ok(!fields.has('address_string'));
  });

  it('sends nothing of whoever stays anonymous', async () => {
    const fields = new Map(await sent(anonymous));
    for (const name of ['first_name', 'last_name', 'email', 'phone', 'account_id', 'device_id'])
      assert.ok(!fields.has(name), name);
  });

  it('refuses to send a name that was to be kept from the office, and what would be lost', async () => {
    const reporter = {disclosure: 'confidential', name: '李明', phone: '', email: ''} as const;
    const digest = 'a'.repeat(64);
    const unsendable: Partial<Complaint>[] = [
      {reporter},
      {person: '王科长'},
      {answers: {'002.TAG': {text: '别的'}}},
      {answers: {files: {files: [{digest, type: 'image/jpeg', bytes: 1}]}}},
    ];
    for (const lost of unsendable) {
      await fails(adapter().sendComplaint({...complaint, ...lost}, {key: 'k'}), 'rejected');
    }
    assert.equal(posts(), 0);
  });

  it('sends nothing that its services do not take, and says which field it is', async () => {
    const {'001.WHISHETN': _, ...answers} = complaint.answers;
    for (const [field, changes] of [
      ['kind', {kind: '003', answers: {place: answers.place!}}],
      ['title', {title: ' '}],
      ['answers.001.WHISHETN', {answers}],
      ['answers.001.CANS', {answers: {...complaint.answers, '001.CANS': {text: '两个'}}}],
    ] satisfies [string, Partial<Complaint>][]) {
      const refused = adapter().sendComplaint({...complaint, ...changes}, {key: 'k'});
      await assert.rejects(refused, (error) => {
        return isAdapterError(error) && error.fields.some((one) => one.field === field);
      });
    }
    assert.equal(posts(), 0);
  });

  it('gives the id of the request as its number, with the backend’s time', async () => {
    const {number, receivedAt, ...more} = await adapter().sendComplaint(complaint, {key: 'k'});
    assert.equal(number, '293944');
    assert.ok(Math.abs(Date.parse(receivedAt) - Date.now()) < 5000);
    assert.deepEqual(more, {});
  });

  it('looks the number up where the answer has a token, and takes the token where there is none yet', async () => {
    given['POST /requests.json'] = [200, [{token: 12345}]];
    const late = await adapter().sendComplaint(complaint, {key: 'k'});
    assert.equal(late.number, '12345');
    assert.equal(asked.filter(({line}) => line.startsWith('GET /tokens/12345.json')).length, 3);
    given['GET /tokens/12345.json?jurisdiction_id=city.gov'] = [
      200,
      [{service_request_id: 638344, token: 12345}],
    ];
    assert.equal((await adapter().sendComplaint(complaint, {key: 'k'})).number, '638344');
    const tracked = await adapter().loadTracked({number: '12345', queryCode: '-'}, {locale: 'zh'});
    assert.ok(tracked.about === 'complaint' && tracked.receipt.number === '12345');
    assert.equal(tracked.state, 'closed');
  });

  it('never sends twice, whatever becomes of it', async () => {
    for (const answer of [[502, '<h1>Bad Gateway</h1>'], [200, []], [200, '<p>OK</p>'], 'never'] as const) {
      given['POST /requests.json'] = answer === 'never' ? answer : [...answer];
      asked.length = 0;
      const attempt = adapter({timeout: answer === 'never' ? 2_000 : 20_000}).sendComplaint(complaint, {
        key: 'k',
      });
      await fails(attempt, answer === 'never' ? 'timeout' : 'unavailable');
      assert.equal(posts(), 1);
    }
  });

  it('says what an error of the specification means', async () => {
    for (const [status, kind] of [
      [400, 'rejected'],
      [403, 'rejected'],
      [404, 'rejected'],
      [429, 'rate-limited'],
      [500, 'unavailable'],
    ] as const) {
      const error = [{code: status, description: 'service_code was not provided'}];
      given = {'POST /requests.json': [status, error]};
      await fails(adapter().sendComplaint(complaint, {key: 'k'}), kind);
      given['GET /services.json?jurisdiction_id=city.gov'] = [status, error];
      await fails(adapter().loadProfile({locale: 'zh'}), kind);
    }
  });

  it('takes no page for an answer', async () => {
    for (const body of ['<html>', {}, null, [null], [{service_code: '1', metadata: true}]]) {
      given['GET /services.json?jurisdiction_id=city.gov'] = [200, body];
      given['GET /services/1.json?jurisdiction_id=city.gov'] = [200, {service_code: '1'}];
      await fails(adapter().loadProfile({locale: 'zh'}), 'unavailable');
    }
    given = {'POST /requests.json': [403, '<html>']};
    await fails(adapter().sendComplaint(complaint, {key: 'k'}), 'unavailable');
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    await fails(adapter().loadProfile({locale: 'zh', signal}), 'unavailable');
    await fails(adapter().sendComplaint(complaint, {key: 'k', signal}), 'unavailable');
    await fails(adapter().loadTracked({number: '1', queryCode: '-'}, {locale: 'zh', signal}), 'unavailable');
    assert.deepEqual(asked, []);
  });

  const tracked = async (changes: object = {}) => {
    given['GET /requests/638344.json?jurisdiction_id=city.gov'] = [200, [{...request, ...changes}]];
    return adapter().loadTracked({number: '638344', queryCode: '-'}, {locale: 'zh'});
  };

  it('shows a closed request with its last note, its words and its place', async () => {
    assert.deepEqual(await tracked(), {
      about: 'complaint',
      state: 'closed',
      receipt: {number: '638344', receivedAt: '2010-04-14T06:37:38-08:00'},
      department: {text: 'Public Works', lang: 'zh'},
      dueOn: '2010-04-15',
      overdue: false,
      timeline: [
        {id: 'requested', type: 'received', at: '2010-04-14T06:37:38-08:00'},
        {
          id: 'closed 2010-04-15T06:37:38-08:00',
          type: 'closed',
          at: '2010-04-15T06:37:38-08:00',
          words: {lang: 'zh', blocks: [{type: 'paragraph', spans: [{text: 'Duplicate request.'}]}]},
        },
      ],
      reactions: [],
      content: {
        kind: '006',
        title: '路灯不亮',
        text: '三天了。\n\n晚上看不见。',
        answers: {
          place: {
            place: {
              address: '8TH AVE and JUDAH ST',
              point: {latitude: 37.762221815, longitude: -122.4651145, system: 'WGS84'},
            },
          },
        },
      },
    });
  });

  it('shows an open request as received, as in progress once there is a note, and as late after its day', async () => {
    const fresh = await tracked({status: 'open', status_notes: null, expected_datetime: null});
    assert.ok(fresh.about === 'complaint');
    assert.deepEqual([fresh.state, fresh.overdue, fresh.timeline.length], ['received', false, 1]);
    const noted = await tracked({status: 'open', status_notes: 'Crew assigned.'});
    assert.ok(noted.about === 'complaint');
    assert.deepEqual([noted.state, noted.overdue, noted.timeline[1]?.type], ['inProgress', true, 'started']);
  });

  it('shows a description that came another way under the name of its service', async () => {
    const one = await tracked({description: 'A large sinkhole', address: null, lat: null, long: null});
    assert.deepEqual(one.about === 'complaint' && one.content, {
      kind: '006',
      title: 'Sidewalk and Curb Issues',
      text: 'A large sinkhole',
      answers: {},
    });
  });

  it('answers every miss alike', async () => {
    const misses = ['nobody', '../services', '404'].map((number) =>
      adapter()
        .loadTracked({number, queryCode: '-'}, {locale: 'zh'})
        .catch((error: unknown) => error),
    );
    for (const miss of await Promise.all(misses)) {
      assert.ok(isAdapterError(miss) && miss.kind === 'rejected' && miss.cause === undefined);
    }
  });
});
