import {isAdapterError, type ShownGuide} from '@huiyin/core';
import type {PortalRoom} from './room.ts';

/** The guide of a code as readers of the room see it; `undefined` where there is none. */
export const guideOf = async (
  taskCode: string,
  {backend, reader}: PortalRoom,
): Promise<ShownGuide | undefined> => {
  try {
    return await backend.api.loadGuide(taskCode, {locale: reader.language});
  } catch (error) {
    if (isAdapterError(error) && error.kind === 'rejected') return undefined;
    throw error;
  }
};
