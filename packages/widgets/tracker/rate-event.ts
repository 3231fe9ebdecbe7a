/**
 * The citizen wants to give the follow-up rating (追评). The token is not in it, for any script of the page hears
 * events: the page reads `followUpToken` of the element.
 */
export type RateEvent = CustomEvent<{widget: 'tracker'}>;

declare global {
  interface GlobalEventHandlersEventMap {
    'hy-rate': RateEvent;
  }
}
