// Runs in the page of the bench: adds raters whose backend answers from memory.

const answers = {
  id: 'bench',
  promises: {},
  loadProfile: async () => ({notices: [], rating: {grades: [], indicatorSet: {id: '', indicators: []}}}),
  loadCase: async () => ({
    status: 'open',
    case: {
      matter: {text: '注册登记', lang: 'zh'},
      department: {text: '市场监管局', lang: 'zh'},
      handledOn: '2026-11-20',
    },
  }),
};

/** Resolves with the milliseconds until all of them are ready. */
globalThis.addRaters = async (count) => {
  const start = performance.now();
  const raters = Array.from({length: count}, () =>
    Object.assign(globalThis.document.createElement('hy-rater'), {adapter: answers, caseToken: 'made-up'}),
  );
  globalThis.document.body.append(...raters);
  while (!raters.every(isReady)) await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
};

const isReady = ({shadowRoot}) => shadowRoot?.querySelectorAll('input[type="radio"]').length === 5;
