/** Whether this is WeChat's browser, which downloads nothing. */
export const isWeChat = (): boolean => /MicroMessenger/i.test(navigator.userAgent);

/** Gives the reader a file to keep, under this name. */
export const saveFile = (file: Blob, download: string): void => {
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), {href, download}).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
