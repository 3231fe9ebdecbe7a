/**
 * Decodes a picture on the page's own thread, most of it in the background. Where the browser has no
 * `createImageBitmap` (Safari 14), the page's policy must allow `img-src blob:`. Rejects when it is no picture.
 */
export const decodedPicture = async (picture: Blob): Promise<ImageBitmap | HTMLImageElement> => {
  if (typeof createImageBitmap === 'function') return createImageBitmap(picture);
  const image = new Image();
  try {
    // Not `decode()`: in a tab that nobody looks at it waits until somebody does.
    await new Promise((resolve, reject) => {
      Object.assign(image, {onload: resolve, onerror: reject, src: URL.createObjectURL(picture)});
    });
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
};
