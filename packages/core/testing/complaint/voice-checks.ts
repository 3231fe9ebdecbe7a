import {voicesSchema} from '../../contract/published.ts';
import {randomKey} from '../../random-key.ts';
import type {Check} from '../check.ts';
import {ensureRefused, ensureSame, ensureShape} from '../expectations.ts';
import {tenTimes} from '../ten-times.ts';
import type {ReportsUnderTest} from './reports-under-test.ts';
import {onlyOne, publish, withPublic} from './similar-checks.ts';

/** Voices for what is not there. */
export const voiceChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'refuses a voice for a report that is not published as "rejected"',
    run: async () => {
      const voice = backend.adapter.sendVoice!('no-such-report', {key: randomKey()});
      await ensureRefused(voice, 'rejected', 'a voice for what is not published');
    },
  },
];

/** Voices for what everybody can read. */
export const countedVoiceChecks = (backend: ReportsUnderTest): Check[] => [
  {
    name: 'counts a voice once a key, however often and fast it comes, and shows how many there are',
    run: () =>
      withPublic(backend, async (word) => {
        await publish(backend, word);
        const {id} = await onlyOne(backend, word);
        const key = randomKey();
        await Promise.all(tenTimes(() => speak(backend, id, key)));
        ensureSame(await speak(backend, id, key), 1, 'Voices after eleven of one key');
        ensureSame(await speak(backend, id, randomKey()), 2, 'Voices after one of another key');
        ensureSame((await onlyOne(backend, word)).voices, 2, 'The voices that everybody sees');
      }),
  },
  {
    name: 'counts a voice for the report that it was sent to, and for no other',
    run: () =>
      withPublic(backend, async (word) => {
        await publish(backend, word);
        await publish(backend, `${word}2`);
        await speak(backend, (await onlyOne(backend, word)).id, randomKey());
        ensureSame((await onlyOne(backend, `${word}2`)).voices, 0, 'The voices of another report');
      }),
  },
];

async function speak(backend: ReportsUnderTest, id: string, key: string): Promise<number> {
  const counted = await backend.adapter.sendVoice!(id, {key});
  ensureShape(voicesSchema, counted, 'The answer to a voice');
  return counted.voices;
}
