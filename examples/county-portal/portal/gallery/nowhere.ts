/** A backend that does not come: nobody listens at this port. */
export const nowhere = 'http://127.0.0.1:2';
