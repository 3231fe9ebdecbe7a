/**
 * Enter takes a word from an input method; it must not send the form. Safari says that the composition is over before
 * it tells of the key: the code 229 is all that gives it away.
 */
export const letCompose = (event: KeyboardEvent): void => {
  const {key, isComposing, keyCode, target} = event;
  if ((target as Element).localName === 'input' && key === 'Enter' && (isComposing || keyCode === 229)) {
    event.preventDefault();
  }
};
