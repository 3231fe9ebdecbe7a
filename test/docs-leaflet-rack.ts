import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The made-up list of leaflets of the documentation's example. */
export const startLeafletRack = async (): Promise<{url: string; stop(): void}> => {
  const server = createServer((request, response) => {
    if (request.url !== '/leaflets.json') return void response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify(leaflets));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, stop: () => void server.close()};
};

const common = {office: '云渡县医疗保障局', changed: '2026-03-01', phone: '0713-0000001'};
const leaflets = [
  {...common, id: 'YB-1', title: '城乡居民医保参保', fee: ''},
  {...common, id: 'YB-2', title: '异地就医备案', fee: '免费'},
  {...common, id: 'GA-1', title: '居住证签注', office: '云渡县公安局', fee: '每证20元'},
];
