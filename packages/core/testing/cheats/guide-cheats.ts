import type {AdapterError} from '../../adapter-error.ts';
import {randomKey} from '../../random-key.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {refusedAs} from './cheating.ts';
import {findingGuides, miscorrecting, mishearing, showingGuide, thanking} from './guide-cheating.ts';

const once = 'gives pages that hold together every guide once, in one order';
const counted = 'counts with each choice as many guides as are found with it';
const narrowed = 'narrows with a choice only the choices of the others';
const listed = 'shows each guide that it lists, under its own code and name';
const unknown = 'refuses a code and a version that are not known as "rejected"';
const refused = 'refuses a correction that names no part, one that is too long, and one of no guide';

/** Guides that are left out, counted otherwise than they are, or not those that were asked for. */
const searchCheats: NamedCheat[] = [
  ['shows the first page again and again', once, mishearing(() => ({page: 1}))],
  ['deals its guides like cards', once, shuffling()],
  [
    'looks for one word of a name',
    'finds a guide by its own name',
    mishearing(({words}) => ({words: words && '零'})),
  ],
  [
    'would rather find something',
    'finds nothing for words that nobody wrote',
    mishearing(({words}) => ({words: words.includes('𓃗') ? '' : words})),
  ],
  [
    'does not say why it found something',
    'says of a guide that was looked for how it came to match, and of no other',
    findingGuides(({guides}) => ({guides: guides.map(({match: _, ...hit}) => hit)})),
  ],
  [
    'says why where nobody asked',
    'says of a guide that was looked for how it came to match, and of no other',
    findingGuides(({guides}) => ({
      guides: guides.map((hit) => ({...hit, match: {by: 'name', words: hit.name}})),
    })),
  ],
  [
    'counts everything for every topic',
    counted,
    findingGuides(({facets, total}) => ({
      facets: {...facets, topics: facets.topics.map((one) => ({...one, total}))},
    })),
  ],
  ['hears no department', counted, mishearing(() => ({department: undefined}))],
  ['hears no audience', counted, mishearing(() => ({audience: undefined}))],
  [
    'forgets the other topics when one is chosen',
    narrowed,
    findingGuides(({facets}, {topic}) => ({
      facets: {...facets, topics: facets.topics.filter(({id}) => !topic || id === topic)},
    })),
  ],
  [
    'counts as if nothing were chosen',
    narrowed,
    (honest) => ({
      findGuides: async (search, read) => {
        const {facets} = await honest.findGuides({...search, topic: undefined, department: undefined}, read);
        return {...(await honest.findGuides(search, read)), facets};
      },
    }),
  ],
  [
    'ignores a choice that it does not know',
    'finds nothing with a choice that is not known',
    mishearing(({topic}) => (topic === 'no-such-topic' ? {topic: undefined} : {})),
  ],
  [
    'passes a Chinese name off as Russian',
    'lists guides in the language asked for, or marks words with their own',
    findingGuides(({guides}, {locale: lang}) => ({
      guides: guides.map((hit) => ({...hit, name: {...hit.name, lang}})),
    })),
  ],
  [
    'looks on when its caller has stopped',
    'finds nothing for a caller who has stopped',
    (honest) => ({findGuides: (search) => honest.findGuides(search)}),
  ],
];

/** Guides that are not those that were asked for. */
const readingCheats: NamedCheat[] = [
  [
    'shows the guide of another matter',
    listed,
    (honest) => ({loadGuide: (_, read) => honest.loadGuide('YS-SC-0001', read)}),
  ],
  [
    'shows the popular guide for an unknown code',
    unknown,
    (honest) => ({
      loadGuide: (code, read) =>
        honest.loadGuide(code, read).catch((error: AdapterError) => {
          if (code !== 'no-such-code') throw error;
          return honest.loadGuide('YS-MZ-0001', {locale: 'zh'});
        }),
    }),
  ],
  [
    'shows what it has for an unknown version',
    unknown,
    (honest) => ({
      loadGuide: (code, {locale, version, signal}) =>
        honest.loadGuide(code, {
          ...{locale, signal},
          ...(version !== 'no-such-version' && {version}),
        }),
    }),
  ],
  [
    'is out of order for an unknown code',
    unknown,
    (honest) => ({
      loadGuide: (code, read) =>
        code === 'no-such-code' ? refusedAs('unavailable') : honest.loadGuide(code, read),
    }),
  ],
  [
    'says of every version that there is a later one',
    'shows the version that holds alike, whether its number is asked for or not',
    showingGuide(({replacedBy}, _, {version}) => (version ? {replacedBy: replacedBy ?? '99'} : {})),
  ],
  [
    'translates silently',
    'shows the same guide in every language, its words in it or marked with their own',
    showingGuide(({guide}, _, {locale: lang}) => ({guide: {...guide, name: {...guide.name, lang}}})),
  ],
  [
    'leaves out for others what is not translated',
    'shows the same guide in every language, its words in it or marked with their own',
    showingGuide(({guide}, _, {locale}) => (locale === 'zh' ? {} : {guide: {...guide, everydayNames: []}})),
  ],
  [
    'loads on when its caller has stopped',
    'loads no guide for a caller who has stopped',
    (honest) => ({loadGuide: (code, {signal: _, ...read}) => honest.loadGuide(code, read)}),
  ],
  [
    'keeps to itself that a version was replaced',
    'shows an old version to whoever asks for it, and says which one replaced it',
    showingGuide(() => ({replacedBy: undefined})),
  ],
];

/** Corrections that are lost, doubled or owed for ever. */
const correctionCheats: NamedCheat[] = [
  [
    'promises nothing for a mistake',
    'promises to look at a mistake within three working days',
    thanking(() => ({dueOn: undefined})),
  ],
  [
    'takes its time',
    'promises to look at a mistake within three working days',
    thanking(() => ({dueOn: '2099-01-01'})),
  ],
  [
    'hears complaints only',
    'takes it that a guide is right',
    (honest) => ({
      sendCorrection: (code, sent, options) =>
        sent.accurate ? refusedAs('rejected') : honest.sendCorrection(code, sent, options),
    }),
  ],
  [
    'takes a correction of nothing',
    refused,
    miscorrecting(({parts}) => ({parts: parts.length > 0 ? parts : ['other']})),
  ],
  ['cuts what is too long', refused, miscorrecting(({text}) => ({text: text.slice(0, 500)}))],
  [
    'gives each try a receipt of its own',
    'gives the same receipt for the same key and correction, ten times at once too',
    (honest) => ({
      sendCorrection: (code, sent) => honest.sendCorrection(code, sent, {key: randomKey()}),
    }),
  ],
  [
    'thanks for another correction with the receipt of the first',
    'refuses another correction under the same key as "rejected"',
    thankingAlike(),
  ],
  [
    'makes the digest over the words alone',
    'gives the digest of a correction, as anyone can compute it',
    thanking(() => ({digest: '0'.repeat(64)})),
  ],
  [
    'sends on when its caller has stopped',
    'takes no correction from a caller who has stopped',
    (honest) => ({
      sendCorrection: (code, sent, {signal: _, ...options}) => honest.sendCorrection(code, sent, options),
    }),
  ],
];

export const guideCheats: NamedCheat[] = [searchCheats, readingCheats, correctionCheats].flat();

function shuffling(): Cheat {
  let turn = 0;
  return findingGuides(({guides}) => ({guides: turn++ % 2 ? [...guides].reverse() : guides}));
}

function thankingAlike(): Cheat {
  return (honest) => {
    const given = new Map<string, ReturnType<typeof honest.sendCorrection>>();
    return {
      sendCorrection: (code, sent, options) => {
        const before = given.get(options.key) ?? honest.sendCorrection(code, sent, options);
        given.set(options.key, before);
        return before;
      },
    };
  };
}
