import type {GuidePage, GuideSearch} from '../../contract/guide-search.ts';
import {languages} from '../../language.ts';
import type {Check} from '../check.ts';
import {ensure, ensureSame, refusalOf} from '../expectations.ts';
import {ensureMarkedWords} from '../localised-words.ts';
import {stopped} from '../stopped.ts';
import type {GuidesUnderTest} from './guides-under-test.ts';

/** The guides as anybody looks for them, whatever they are about. */
export const guideListChecks = (backend: GuidesUnderTest): Check[] => [
  {
    name: 'gives pages that hold together every guide once, in one order',
    run: async () => {
      const codes = (hits: readonly {taskCode: string}[]) => hits.map(({taskCode}) => taskCode);
      const order = codes(await backend.all());
      ensureSame(codes(await backend.all()), order, 'The guides when they are listed again');
    },
  },
  {
    name: 'finds a guide by its own name',
    run: async () => {
      for (const {taskCode, name} of await backend.some()) {
        const {guides} = await backend.find({words: name.text, locale: name.lang});
        const isThere = guides.some((hit) => hit.taskCode === taskCode);
        ensure(isThere, `"${name.text}" does not find the guide of that name, ${taskCode}.`);
      }
    },
  },
  {
    name: 'finds nothing for words that nobody wrote',
    run: async () => {
      // Hieroglyphs: they are no letters that a guide is written in, and sound like none.
      const {total, guides} = await backend.find({words: '𓃗𓃘𓃙'});
      ensureSame([total, guides.length], [0, 0], 'What is found for words that nobody wrote');
    },
  },
  {
    name: 'says of a guide that was looked for how it came to match, and of no other',
    run: async () => {
      const [first] = await backend.some();
      const {guides} = await backend.find({words: first!.name.text});
      ensure(
        guides.every(({match}) => match),
        'A guide was found, and nothing says by what.',
      );
      ensure(!first!.match, 'Nothing was looked for, and a guide says what of it matched.');
    },
  },
  {
    name: 'counts with each choice as many guides as are found with it',
    run: async () => {
      const {facets} = await backend.find();
      for (const [what, options] of choicesIn(facets)) {
        for (const [choice, total] of options) {
          const found = await backend.find(choice);
          ensureSame(found.total, total, `The guides of the ${what} ${JSON.stringify(choice)}`);
        }
      }
    },
  },
  {
    name: 'narrows with a choice only the choices of the others',
    run: async () => {
      const {facets} = await backend.find();
      for (const [what, options] of choicesIn(facets)) {
        const [choice] = options[0] ?? [{}];
        const narrowed = await backend.find(choice);
        ensureSame(narrowed.facets[what], facets[what], `The ${what} after one of them was chosen`);
        const others = choicesIn(narrowed.facets).filter(([other]) => other !== what);
        const counts = others.flatMap(([, rest]) => rest.map(([, total]) => total));
        ensure(
          counts.every((count) => count <= narrowed.total),
          `Of ${narrowed.total} guides more are counted.`,
        );
      }
    },
  },
  {
    name: 'finds nothing with a choice that is not known',
    run: async () => {
      for (const choice of [{topic: 'no-such-topic'}, {department: 'no-such-department'}]) {
        ensureSame((await backend.find(choice)).total, 0, `What is found with ${JSON.stringify(choice)}`);
      }
    },
  },
  {
    name: 'lists guides in the language asked for, or marks words with their own',
    run: async () => {
      for (const locale of languages) ensureMarkedWords(await backend.find({locale}), locale, 'The guides');
    },
  },
  {
    name: 'finds nothing for a caller who has stopped',
    run: async () => {
      const [first] = await backend.some();
      const search = {words: first!.name.text, page: 1, locale: backend.locale};
      const found = backend.adapter.findGuides(search, {signal: stopped()});
      await refusalOf(found, 'to look for guides for one who has stopped');
    },
  },
];

type Facets = GuidePage['facets'];
type Choice = Partial<Pick<GuideSearch, 'topic' | 'department' | 'audience'>>;

/** Every facet with what can be chosen in it, and how many guides that is said to leave. */
const choicesIn = ({topics, departments, audiences}: Facets): [keyof Facets, [Choice, number][]][] => [
  ['topics', topics.map(({id, total}) => [{topic: id}, total])],
  ['departments', departments.map(({id, total}) => [{department: id}, total])],
  ['audiences', audiences.map(({id, total}) => [{audience: id}, total])],
];
