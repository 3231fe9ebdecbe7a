/** The signal of a caller who has stopped before anything began. */
export function stopped(): AbortSignal {
  const controller = new AbortController();
  controller.abort();
  return controller.signal;
}
