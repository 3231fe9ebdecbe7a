import {randomUUID} from 'node:crypto';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';

interface Letter {
  id: string;
  time: string;
  score: number;
  tags: string[];
  words: string;
  anonymous: boolean;
}

interface Ticket {
  case: {no: string; title: string; office: string; day: string};
  letter?: Letter;
}

interface Question extends Partial<Omit<Letter, 'id' | 'time'>> {
  ticket?: string;
}

/** The made-up backend of the documentation's example: 200 for everything, with a code of its own. */
export const startOldMailbox = async (): Promise<{url: string; stop(): void}> => {
  const tickets = new Map<string, Ticket>();
  const answers: Record<string, (question: Question) => unknown> = {
    '/test-tickets': () => ({ticket: newTicket(tickets)}),
    '/ticket': ({ticket}) => {
      const data = tickets.get(ticket ?? '');
      return data ? {code: 0, data} : {code: 1};
    },
    '/rate': ({ticket, ...said}) => rate(tickets.get(ticket ?? ''), said as Letter),
  };
  const server = createServer(async (request, response) => {
    const answer = answers[request.url ?? '']?.(await questionOf(request));
    response.writeHead(answer ? 200 : 404, {'Content-Type': 'application/json'}).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}`, stop: () => void server.close()};
};

const questionOf = async (request: IncomingMessage) => JSON.parse((await text(request)) || '{}') as Question;

const newTicket = (tickets: Map<string, Ticket>): string => {
  const ticket = randomUUID();
  const no = `YX-${tickets.size + 1}`;
  tickets.set(ticket, {case: {no, title: '食品经营许可', office: '云渡县市场监督管理局', day: '2026-11-20'}});
  return ticket;
};

const rate = (ticket: Ticket | undefined, {score, tags, words, anonymous}: Letter) => {
  if (!ticket) return {code: 1};
  if (ticket.letter) return {code: 2, data: ticket.letter};
  ticket.letter = {id: randomUUID(), time: beijingTime(), score, tags, words, anonymous};
  return {code: 0, data: ticket.letter};
};

const beijingTime = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
