import type {GuidePage, GuideSearch} from '../contract/guide-search.ts';
import type {Localised} from '../contract/localised.ts';
import type {Collection} from './collection.ts';
import type {IndexedWords} from './guide-index.ts';

/** What is chosen in the facets. */
export type Choice = Pick<GuideSearch, 'topic' | 'department' | 'audience'>;

/** Of each department, combination of topics and combination of audiences: 1 where it fits what is chosen. */
const fitting = (
  {departments, topics, topicSets, audiences}: Collection,
  {topic, department, audience}: Choice,
) => {
  const topicAt = topics.findIndex(({id}) => id === topic);
  return {
    department: departments.map(({id}) => +(department === undefined || id === department)),
    topic: topicSets.map((set) => +(topic === undefined || set.includes(topicAt))),
    audience: audiences.map((set) => +(audience === undefined || set.includes(audience))),
  };
};

/** Those of the guides that fit what is chosen, in the same order. */
export const narrowed = (collection: Collection, guides: Uint32Array, choice: Choice): Uint32Array => {
  if (Object.values(choice).every((one) => one === undefined)) return guides;
  const {departmentOf, topicsOf, audiencesOf} = collection;
  const fits = fitting(collection, choice);
  return guides.filter(
    (guide) =>
      fits.department[departmentOf[guide]!]! &
      fits.topic[topicsOf[guide]!]! &
      fits.audience[audiencesOf[guide]!]!,
  );
};

/** How many of the guides there would be with each choice. Choices with none are left out, but for what is chosen. */
export const facetsOf = (
  collection: Collection,
  guides: Uint32Array,
  choice: Choice,
  inLanguage: (name: IndexedWords) => Localised,
): GuidePage['facets'] => {
  const {departmentOf, topicsOf, audiencesOf, departments, topics, topicSets, audiences} = collection;
  const fits = fitting(collection, choice);
  const inDepartment = departments.map(() => 0);
  const withTopics = topicSets.map(() => 0);
  const forAudiences = audiences.map(() => 0);
  for (let at = 0; at < guides.length; at++) {
    const guide = guides[at]!;
    const office = departmentOf[guide]!;
    const set = topicsOf[guide]!;
    const people = audiencesOf[guide]!;
    inDepartment[office]! += fits.topic[set]! & fits.audience[people]!;
    withTopics[set]! += fits.department[office]! & fits.audience[people]!;
    forAudiences[people]! += fits.department[office]! & fits.topic[set]!;
  }
  const ofTopic = topics.map(() => 0);
  topicSets.forEach((set, at) => set.forEach((topic) => (ofTopic[topic]! += withTopics[at]!)));
  const ofAudience = new Map(choice.audience && [[choice.audience, 0]]);
  audiences.forEach((set, at) => {
    const total = forAudiences[at]!;
    if (total) set.forEach((one) => ofAudience.set(one, (ofAudience.get(one) ?? 0) + total));
  });
  const most = (one: {total: number}, other: {total: number}) => other.total - one.total;
  return {
    topics: topics
      .map(({id, kind, name}, at) => ({id, kind, name: inLanguage(name), total: ofTopic[at]!}))
      .filter(({id, total}) => total || id === choice.topic),
    departments: departments
      .map(({id, name}, at) => ({id, name: inLanguage(name), total: inDepartment[at]!}))
      .filter(({id, total}) => total || id === choice.department)
      .sort(most),
    audiences: [...ofAudience].map(([id, total]) => ({id, total})).sort(most),
  };
};
