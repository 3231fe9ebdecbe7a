/** Whether a backend has a method. Of the REST adapter a widget first holds the reading half, which does not tell. */
export const offers = (backend: {id: string} | undefined, method: string): boolean =>
  backend !== undefined && (method in backend || backend.id.startsWith('rest:'));
