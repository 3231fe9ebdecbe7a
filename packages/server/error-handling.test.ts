import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Fastify from 'fastify';
import {logOwnError, problemOfError} from './error-handling.ts';
import {sendProblem} from './problem.ts';

describe('A fault of our own', () => {
  const fail = async () => {
    const lines: string[] = [];
    const app = Fastify({logger: {stream: {write: (line) => lines.push(line)}}});
    app.setErrorHandler((error: Parameters<typeof logOwnError>[0], request, reply) => {
      logOwnError(error, request, reply);
      return sendProblem(reply, problemOfError(error));
    });
    app.get('/', () => {
      throw new Error('invalid text: "张三说\n等了两小时"');
    });
    const {body, statusCode} = await app.inject('/');
    return {body, statusCode, log: lines.join('')};
  };

  it('tells the caller nothing of the inside', async () => {
    const {body, statusCode} = await fail();
    assert.equal(statusCode, 500);
    assert.deepEqual(Object.keys(JSON.parse(body) as object), ['type', 'title', 'status']);
  });

  it('leaves in the log where it was, and nothing of what a citizen wrote', async () => {
    const {log} = await fail();
    assert.match(log, /error-handling\.test\.ts/);
    assert.doesNotMatch(log, /张三|两小时/);
  });
});
