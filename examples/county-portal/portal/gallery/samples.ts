import {people} from '../content/people.ts';
import type {GalleryWidget} from '../gallery-states.ts';
import {dayBefore} from '../handled-case.ts';
import type {Reader} from '../reader.ts';
import {shownGuideFor} from './guide-samples.ts';
import {foundGuidesFor} from './guides-samples.ts';
import {departmentsIn, ratingsFor, repliesFor, reportsFor} from './published-samples.ts';
import {nowhere} from './nowhere.ts';
import {caseOf} from './sample-parts.ts';
import {trackedFor} from './tracked-samples.ts';

/** What the widgets of the gallery are filled with, where a backend would answer; in the reader's language. */
export const gallerySamples: Record<GalleryWidget, (reader: Reader) => object | Promise<object>> = {
  rater: (reader) => ({...caseOf('social-security-card', reader), handledOn: dayBefore(4)}),
  consultation: (reader) => ({
    title: reader.t('gallery.sample.title'),
    text: reader.t('gallery.sample.text'),
    asker: {name: people[0]!.name[reader.language], phone: '13800000000'},
    replies: repliesFor(reader),
    dueOn: dayBefore(-21),
  }),
  complaint: (reader) => ({
    title: reader.t('gallery.sample.reportTitle'),
    text: reader.t('gallery.sample.reportText'),
    address: reader.t('gallery.sample.address'),
    name: people[0]!.name[reader.language],
    dueOn: dayBefore(-21),
    reports: reportsFor(reader),
    nowhere,
  }),
  tracker: trackedFor,
  replies: (reader) => ({
    replies: repliesFor(reader),
    reports: reportsFor(reader),
    departments: departmentsIn(reader),
    unheardOf: reader.t('gallery.sample.unheardOf'),
  }),
  ratings: (reader) => ({ratings: ratingsFor(reader), departments: departmentsIn(reader)}),
  guides: foundGuidesFor,
  guide: shownGuideFor,
};
