import {open, rename} from 'node:fs/promises';

/** Writes a file that is there as a whole or not at all, whatever breaks off in between. */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  const half = `${path}.half`;
  const file = await open(half, 'w');
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  await rename(half, path);
};
