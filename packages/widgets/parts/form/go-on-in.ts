import type {ReactiveControllerHost} from 'lit';

type Drawn = Pick<ReactiveControllerHost, 'updateComplete'> & {
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** Leads whoever was writing in the page's fallback form on to the same field of the widget, the caret where it was. */
export const goOnIn = (host: Drawn, fallback: HTMLFormElement | null): void => {
  const left = document.activeElement;
  if (!fallback?.contains(left)) return;
  const {name, selectionEnd} = left as HTMLInputElement;
  void host.updateComplete.then(() => {
    const field =
      host.renderRoot.querySelector<HTMLInputElement>(`[name="${name}"]`) ??
      host.renderRoot.querySelector('input');
    field?.focus();
    // Not every kind of field has a caret.
    if (selectionEnd != null && field?.selectionEnd != null)
      field.setSelectionRange(selectionEnd, selectionEnd);
  });
};
