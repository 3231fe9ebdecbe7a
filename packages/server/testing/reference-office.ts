import type {HandledRating, Office, OfficeFile} from '@huiyin/core/testing';
import type {Backend} from '../backend.ts';
import type {Account} from '../desk/accounts.ts';
import {act, type Deed} from '../desk/act.ts';
import {readBadRating, saveHandling, seenOf, startClocks} from '../desk/bad-ratings.ts';
import {publish} from '../desk/publish.ts';
import {entriesOf} from '../desk/question-store.ts';

const account: Account = {name: 'conformance', department: 'market', role: 'supervisor'};

/** An official at the reply desk, for the checks that need an answer. What the desk does not allow is an error. */
export const referenceOffice = (backend: Backend): Required<Office> => {
  const {database} = backend;
  const does = async (
    number: string,
    action: Deed['action'],
    entry: Deed['entry'],
    files: Deed['files'] = [],
  ) => {
    const seen = await entriesOf(database, number);
    ensureDone(await act(backend, {account, number, action, seen, entry, files}));
  };
  // As long as nobody has a question, it can only be given to a department.
  const handles = async (number: string, ...deed: [Deed['action'], Deed['entry'], Deed['files']?]) => {
    if (await isNobodys(backend, number)) await does(number, 'pass', {department: account.department});
    await does(number, ...deed);
  };

  return {
    route: (number, department) => does(number, 'pass', {department}),
    extend: (number, dueOn, words) => handles(number, 'extend', {dueOn, words}),
    answer: (number, words, files) => handles(number, 'answer', {words}, files?.map(sentFileOf)),
    giveBack: (number, words) => handles(number, 'return', {words}),
    close: (number) => handles(number, 'close', {}),
    publish: async (number) => {
      const seen = await entriesOf(database, number);
      ensureDone(await publish(backend, {account, number, seen, isPublic: true}));
    },
    publishReport: async (number, notice) => {
      const seen = await entriesOf(database, number);
      const wish = {account, number, seen, isPublic: true};
      ensureDone(await publish(backend, {...wish, notice: {...notice, locale: 'zh'}}));
    },
    makeLate: async (number) => {
      const late = {due_on: aWorkingDayLongAgo};
      await database.updateTable('letters').set(late).where('number', '=', number).execute();
      const promises = database.updateTable('entries').set(late).where('letter', '=', number);
      await promises.where('due_on', 'is not', null).execute();
    },
    handleRating: (number, done) => handlesRating(backend, number, done),
  };
};

const aWorkingDayLongAgo = '2020-01-02';

const sentFileOf = ({name, content}: OfficeFile) => ({name, content: Buffer.from(content)});

const ensureDone = (outcome: string): void => {
  if (outcome !== 'done') throw new Error(`At the desk: ${outcome}.`);
};

const isNobodys = async ({database}: Backend, number: string): Promise<boolean> => {
  const {department} = await database
    .selectFrom('letters')
    .select('department')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  return department === null;
};

const handlesRating = async (
  backend: Backend,
  number: string,
  {words, calledBackOn, rectifiedOn}: HandledRating,
): Promise<void> => {
  await startClocks(backend);
  const rating = await readBadRating(backend, account, number);
  if (!rating) throw new Error(`There is no bad rating ${number}.`);
  const handling = {words, calledBackOn, rectifiedOn};
  const isKept = await saveHandling(backend, account, {number, seen: seenOf(rating), handling});
  if (!isKept) throw new Error(`Somebody else wrote about ${number}.`);
};
