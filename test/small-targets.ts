import type {Page} from 'puppeteer-core';

/** What is smaller than a fingertip of all that can be pressed in a page's widgets. A link inside a sentence may be. */
export const smallTargets = (page: Page): Promise<string[]> => page.evaluate(smallerThan, 44);

const smallerThan = async (least: number): Promise<string[]> => {
  // A widget learns of its new width in one frame and is drawn for it in the next.
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return [...document.querySelectorAll('*')]
    .flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('a, button, summary, select, input, textarea') ?? []),
    ])
    .filter((element) => element.getClientRects().length && !element.closest('[aria-hidden=true]'))
    .filter(
      (element) =>
        element.localName !== 'a' ||
        getComputedStyle(element).display !== 'inline' ||
        element.parentElement!.innerText.trim() === element.innerText.trim(),
    )
    .map((element) =>
      element.matches('[type=radio], [type=checkbox]')
        ? ((element as HTMLInputElement).labels?.[0] ?? element)
        : element,
    )
    .filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return Math.min(width, height) < least;
    })
    .map((element) => `${element.localName} “${element.innerText.trim().slice(0, 40)}”`);
};
