import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {after, describe, test} from 'node:test';
import {complaintConformance} from '@huiyin/core/testing';
import {nationalProfile} from '@huiyin/core/national';
import {open311Adapter} from './open311.ts';

const services = [
  {service_code: 'noise', service_name: '噪声', description: '工地、商铺的噪声', metadata: true},
  {service_code: 'lamp', service_name: '路灯', description: '', metadata: false},
];

const attributeOf = (order: number, code: string, datatype: string, more: object = {}) => ({
  ...{variable: true, code, datatype, required: false, datatype_description: null, order},
  ...{description: code, values: null, ...more},
});

const definition = {
  service_code: 'noise',
  attributes: [
    attributeOf(1, 'WHEN', 'singlevaluelist', {
      required: true,
      values: [
        {key: 'day', name: '白天'},
        {key: 'night', name: '夜里'},
      ],
    }),
    attributeOf(2, 'PEOPLE', 'number'),
    attributeOf(3, 'SINCE', 'datetime'),
    attributeOf(4, 'MORE', 'text'),
  ],
};

const answers: Record<string, unknown> = {
  'GET /services.json': services,
  'GET /services/noise.json': definition,
};

describe('A backend that speaks Open311, reports', async () => {
  let count = 0;
  // It takes whatever it is sent: what must not be sent is for the adapter to know.
  const server = createServer(async (incoming, outgoing) => {
    await text(incoming);
    const isPost = incoming.method === 'POST';
    const body = isPost ? [{service_request_id: ++count}] : answers[`${incoming.method} ${incoming.url}`];
    outgoing
      .writeHead(body ? 200 : 404, {'Content-Type': 'application/json'})
      .end(JSON.stringify(body ?? [{code: 404, description: 'not found'}]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => (server.closeAllConnections(), server.close()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const adapter = open311Adapter({url, profile: nationalProfile});
  for (const {name, skip, run} of complaintConformance({adapter})) test(name, {skip}, run);
});
