import {planted} from '../consultation/planted.ts';
import type {Receipt} from '../../contract/receipt.ts';
import type {RatingPage} from '../../contract/published.ts';
import {isBadGrade} from '../../grade.ts';
import type {Cheat, NamedCheat} from './cheating.ts';
import {listing, publishingRatings} from './published-cheating.ts';

const once = 'gives pages that hold together every rating once, the newest first';
const counted = 'gives statistics that anybody can count again in the rows';
const departments = 'counts the ratings of each department as its own pages show them';
const shown = 'shows a new rating first, with its grade, its words and its indicators by name';
const masks = 'masks name and contact of whoever rated, in their words too';
const handled = 'shows what was done about a bad rating, counts it, and shows it to whoever rated, too';

/** Ratings that are left out, improved, counted otherwise than they are, or told with a name. */
export const publishedRatingCheats: NamedCheat[] = [
  [
    'leaves bad ratings out',
    once,
    listing(({ratings}) => ({ratings: ratings.filter(({grade}) => !isBadGrade(grade))})),
  ],
  [
    'shows one rating twice',
    once,
    listing(({ratings: [one, , ...others]}) => ({ratings: one ? [one, one, ...others] : []})),
  ],
  ['puts the oldest first', once, puttingOldestFirst()],
  ['invents good ratings', counted, inventing(({good}) => ({good: good + 1}))],
  ['counts bad ratings once they are put right', counted, inventing(() => ({bad: 0}))],
  [
    'takes ratings by default for ratings by choice',
    counted,
    publishingRatings(() => ({provenance: 'default'})),
  ],
  ['has called everybody back', counted, inventing(({bad}) => ({calledBack: bad}))],
  ['has put everything right', counted, inventing(({bad}) => ({rectified: bad}))],
  [
    'counts everything for every department',
    departments,
    listing((page) => ({departments: page.departments.map((one) => ({...one, total: page.total}))})),
  ],
  [
    'gives every department the statistics of all',
    departments,
    (honest) => ({
      loadPublishedRatings: async (search, read) => {
        const {statistics} = await honest.loadPublishedRatings({...search, department: undefined}, read);
        return {...(await honest.loadPublishedRatings(search, read)), statistics};
      },
    }),
  ],
  ['shows names whole', 'shows nobody’s name whole', publishingRatings(() => ({name: '李小梅'}))],
  [
    'passes a Chinese matter off as English',
    'answers in the language asked for, or marks words with their own',
    listing(({ratings}, {locale}) => ({
      ratings: ratings.map((one) => ({...one, matter: {...one.matter, lang: locale}})),
    })),
  ],
  [
    'loads on when its caller has stopped',
    'loads nothing for a caller who has stopped',
    (honest) => ({loadPublishedRatings: (search) => honest.loadPublishedRatings(search)}),
  ],
  [
    'raises bad grades',
    shown,
    publishingRatings(({grade}) => (isBadGrade(grade) ? {grade: 'satisfied'} : {})),
  ],
  ['keeps words to itself', shown, publishingRatings(() => ({text: ''}))],
  ['hides the indicators', shown, publishingRatings(() => ({indicators: []}))],
  [
    'shows the names of anonymous people',
    'shows no name with a rating that was given anonymously',
    namingAnonymous(),
  ],
  [
    'masks nothing that stands in the words',
    masks,
    (honest) => ({
      sendRating: (rating, options) =>
        honest.sendRating({...rating, contact: {name: '', phone: ''}}, options),
    }),
  ],
  ['masks a name from behind', masks, publishingRatings(({name}) => (name ? {name: '*甲'} : {}))],
  [
    'publishes the number of the receipt',
    'shows neither number nor query code of a receipt',
    publishingNumbers(),
  ],
  [
    'hides that it called',
    handled,
    publishingRatings(({handling}) => (handling ? {handling: {...handling, calledBackOn: undefined}} : {})),
  ],
  [
    'says nothing of what it did',
    handled,
    publishingRatings(({handling}) => (handling ? {handling: {...handling, words: undefined}} : {})),
  ],
  ['does not count a call', handled, inventing(() => ({calledBack: 0}))],
  [
    'does not tell whoever rated',
    handled,
    (honest) => ({
      loadTracked: async (...query) =>
        ({...(await honest.loadTracked(...query)), handling: undefined}) as never,
    }),
  ],
  [
    'has called where nobody called',
    'shows nothing done about a bad rating that nobody touched',
    publishingRatings(({handling}) =>
      handling ? {handling: {...handling, calledBackOn: '2026-11-20'}} : {},
    ),
  ],
];

type Statistics = RatingPage['statistics'];

function inventing(change: (statistics: Statistics) => object): Cheat {
  return listing(({statistics}) => ({statistics: {...statistics, ...change(statistics)}}));
}

// All of them are of today: they are dated as they would be, were they the other way round.
function puttingOldestFirst(): Cheat {
  return listing(({ratings, page}) => ({
    ratings: ratings.map((one, place) => ({...one, receivedOn: `20${10 + page}-01-${10 + place}`})),
  }));
}

function namingAnonymous(): Cheat {
  return publishingRatings(({name}) => (name ? {} : {name: `${planted.name[0]}*`}));
}

function publishingNumbers(): Cheat {
  return (honest) => {
    let last: Receipt | undefined;
    return {
      sendRating: async (...sent) => (last = await honest.sendRating(...sent)),
      ...publishingRatings(() => ({id: last?.number ?? '1'}))(honest),
    };
  };
}
