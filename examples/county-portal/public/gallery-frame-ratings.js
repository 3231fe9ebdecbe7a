// Brings the published ratings into one state, with a backend that follows a script. Loaded before the widget.
import {backend, fail, never, sample, state, widget} from './gallery-frame.js';

const {ratings, departments} = sample;

const isBad = ({grade}) => grade === 'dissatisfied' || grade === 'veryDissatisfied';
const isActive = ({provenance}) => provenance === 'active';

const pageOf = ({department, page}) => {
  const chosen = departments.find(({id}) => id === department);
  const all = state === 'none' ? [] : ratings;
  const listed = all.filter((rating) => !chosen || rating.department.text === chosen.name.text);
  const count = (isCounted) => listed.filter(isCounted).length;
  return {
    total: listed.length,
    page,
    pageSize: 10,
    ratings: listed,
    departments: departments.map(({id, name}) => ({
      id,
      name,
      total: all.filter(({department}) => department.text === name.text).length,
    })),
    statistics: {
      all: listed.length,
      good: count((rating) => !isBad(rating)),
      active: count(isActive),
      activeGood: count((rating) => isActive(rating) && !isBad(rating)),
      bad: count(isBad),
      calledBack: count(({handling}) => handling && handling.calledBackOn),
      rectified: count(({handling}) => handling && handling.rectifiedOn),
    },
  };
};

const answers = {loading: () => never, failed: () => fail('unavailable')};

widget.adapter = {...backend, loadPublishedRatings: answers[state] || (async (search) => pageOf(search))};
