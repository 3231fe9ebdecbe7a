import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {testDatabases} from '../testing/index.ts';
import {disableAccount} from './accounts.ts';
import {signInLimits} from './sign-in-limit.ts';
import {accounts, startDesk, type DeskServer} from './testing/desk-server.ts';
import {Official, tokenOn} from './testing/official.ts';

const minutes = 60_000;

for (const database of testDatabases()) {
  describe(`Signing in at the desk on ${database.name}`, () => {
    let room: DeskServer;
    let now = new Date('2026-11-24T09:00:00+08:00');
    const wait = (time: number) => (now = new Date(now.getTime() + time));
    before(async () => {
      room = await startDesk(await database.create(), () => now);
    });
    after(async () => {
      await room.server.stop();
      await database.stop();
    });

    it('shows nothing to whoever is not signed in but the way to sign in', async () => {
      const number = await room.ask();
      const stranger = new Official(room.desk);
      for (const path of ['/', '/ratings', '/audit', `/questions/${number}`, '/password']) {
        const {status, location, page} = await stranger.open(path);
        assert.deepEqual([status, location?.endsWith('/zh/sign-in?told=needed')], [303, true], path);
        assert.doesNotMatch(page, /执照/);
      }
    });

    it('lets nobody do anything without signing in, whatever the form says', async () => {
      const number = await room.ask();
      const stranger = new Official(room.desk);
      const formToken = tokenOn((await stranger.open('/sign-in')).page);
      const path = `/questions/${number}/answer`;
      const {status, page} = await stranger.send(path, {
        formToken,
        text: '假答复',
        language: 'zh',
        seen: '1',
      });
      assert.equal(status, 401);
      assert.match(page, /登录已过期/);
      const {state} = await stateOf(number);
      assert.equal(state, 'received');
    });

    const stateOf = (number: string) =>
      room.server.database
        .selectFrom('letters')
        .select('state')
        .where('number', '=', number)
        .executeTakeFirstOrThrow();

    it('gives a new cookie at signing in, that no script reads and no other site brings', async () => {
      const official = new Official(room.desk);
      await official.open('/sign-in');
      const planted = official.cookie;
      const {headers, status} = await official.signIn('li', accounts.li.password);
      assert.equal(status, 303);
      assert.match(headers.get('Set-Cookie') ?? '', /Path=\/api\/desk; HttpOnly; SameSite=Strict$/);
      assert.notEqual(official.cookie, planted);
      const other = new Official(room.desk);
      other.cookie = planted;
      assert.equal((await other.open('/')).status, 303);
    });

    it('keeps no cookie and no password as it is', async () => {
      const official = await room.official('li');
      const id = official.cookie.split('=')[1]!;
      const sessions = await room.server.database.selectFrom('desk_sessions').selectAll().execute();
      const people = await room.server.database.selectFrom('accounts').selectAll().execute();
      const kept = JSON.stringify([sessions, people]);
      assert(!kept.includes(id) && !kept.includes(accounts.li.password));
      assert.equal(new Set(people.map(({password}) => password.split('$')[4])).size, people.length);
    });

    it('answers a wrong password, an unknown name and a disabled account alike, and keeps the name', async () => {
      await disableAccount(room.server.database, 'zhao', now);
      const tries: [string, string][] = [
        ['li', 'wrong-wrong-wrong'],
        ['nobody', 'wrong-wrong-wrong'],
        ['zhao', accounts.zhao.password],
      ];
      const pages = new Set<string>();
      for (const [name, password] of tries) {
        const {status, page} = await new Official(room.desk).signIn(name, password);
        assert.equal(status, 401);
        assert.match(page, new RegExp(`value="${name}"`));
        assert(!page.includes(password));
        pages.add(page.replace(`value="${name}"`, '').replace(/name="formToken" value="[^"]*"/g, ''));
      }
      assert.equal(pages.size, 1);
    });

    it('takes a form only from the visitor that it was made for', async () => {
      const number = await room.ask();
      const [li, wang] = [await room.official('li'), await room.official('wang')];
      const foreign = tokenOn((await wang.open('/')).page);
      for (const formToken of ['', 'nonsense', foreign]) {
        const {status} = await li.act(number, 'start', {formToken});
        assert.equal(status, 403);
      }
      const json = {'Content-Type': 'application/json', Cookie: li.cookie};
      const init = {method: 'POST', headers: json, body: '{}'};
      assert.equal((await fetch(`${room.desk}/questions/${number}/start`, init)).status, 403);
      assert.equal((await stateOf(number)).state, 'received');
      assert.equal((await li.act(number, 'start')).status, 303);
    });

    it('ends after half an hour without doing anything, and after twelve hours in any case', async () => {
      const official = await room.official('li');
      wait(29 * minutes);
      assert.equal((await official.open('/')).status, 200);
      wait(31 * minutes);
      assert.equal((await official.open('/')).status, 303);

      const busy = await room.official('li');
      for (let turn = 0; turn < 28; turn++) {
        wait(25 * minutes);
        assert.equal((await busy.open('/')).status, 200);
      }
      wait(25 * minutes);
      assert.equal((await busy.open('/')).status, 303);
    });

    it('gives the typed words back when the session ended meanwhile', async () => {
      const number = await room.ask();
      const official = await room.official('li');
      const {page} = await official.open(`/questions/${number}`);
      wait(31 * minutes);
      const fields = {formToken: tokenOn(page), text: '写了很久的答复', language: 'zh', seen: '1'};
      const answer = await official.send(`/questions/${number}/answer`, fields);
      assert.equal(answer.status, 401);
      assert.match(answer.page, /写了很久的答复<\/textarea/);
    });

    it('signs out everywhere when the password is changed, and out of one browser by its button', async () => {
      const [here, there] = [await room.official('sun'), await room.official('sun')];
      const next = 'another-password';
      const wrong = await here.send('/password', {current: 'x', next, again: next});
      assert.equal(wrong.status, 400);
      const short = await here.send('/password', {
        current: accounts.sun.password,
        next: 'short',
        again: 'short',
      });
      assert.match(short.page, /至少要有 12 个字符/);
      const {status} = await here.send('/password', {current: accounts.sun.password, next, again: next});
      assert.equal(status, 303);
      for (const official of [here, there]) assert.equal((await official.open('/')).status, 303);

      const again = new Official(room.desk);
      assert.equal((await again.signIn('sun', accounts.sun.password)).status, 401);
      assert.equal((await again.signIn('sun', next)).status, 303);
      await again.send('/sign-out', {});
      assert.equal((await again.open('/')).status, 303);
    });

    it('slows down whoever tries one name, and tells nobody whether the name exists', async () => {
      wait(60 * minutes);
      const tryTwice = async (name: string) => {
        const official = new Official(room.desk);
        const {status} = await official.signIn(name, 'wrong-wrong-wrong');
        // All but the last of the other tries.
        const attempts = signInLimits.account;
        await room.server.database.updateTable('sign_in_attempts').set({attempts}).execute();
        return [status, (await official.signIn(name, 'wrong-wrong-wrong')).status];
      };
      assert.deepEqual(await tryTwice('wang'), [401, 429]);
      assert.deepEqual(await tryTwice('nobody at all'), [401, 429]);
      const {status, headers} = await new Official(room.desk).signIn('wang', accounts.wang.password);
      assert.equal(status, 429);
      assert(Number(headers.get('Retry-After')) > 0);
      wait(16 * minutes);
      assert.equal((await new Official(room.desk).signIn('wang', accounts.wang.password)).status, 303);
    });

    it('counts tries where a restart does not forget them, without the name or the address', async () => {
      wait(60 * minutes);
      await new Official(room.desk).signIn('a name typed here', 'wrong-wrong-wrong');
      const kept = await room.server.database.selectFrom('sign_in_attempts').selectAll().execute();
      assert.equal(kept.length, 2);
      assert.doesNotMatch(JSON.stringify(kept), /typed|127\.0\.0\.1/);
    });
  });
}
