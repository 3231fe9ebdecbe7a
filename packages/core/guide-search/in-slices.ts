/** So many milliseconds of work are done before others have their turn again. */
const slice = 8;

/** Does work step by step and gives what comes of it, while a page, or a server, stays alive. */
export const inSlices = async <Made>(steps: Iterator<void, Made>): Promise<Made> => {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
};
