/** Keeps what was worked out for a key until another is asked for; what failed is worked out again. */
export const latestOf = <T>(): ((key: string, work: () => Promise<T>) => Promise<T>) => {
  let latest: {key: string; value: Promise<T>} | undefined;
  return (key, work) => {
    if (latest?.key === key) return latest.value;
    const begun = {key, value: work()};
    latest = begun;
    begun.value.catch(() => {
      if (latest === begun) latest = undefined;
    });
    return begun.value;
  };
};
