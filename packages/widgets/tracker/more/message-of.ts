import {isAdapterError} from '@huiyin/core';
import type {EnquiryMessage} from '../enquiry.ts';

/** What is said of a reading that failed. Every refusal is one miss: nobody learns which numbers exist. */
export const messageOf = (error: unknown): EnquiryMessage => {
  switch (isAdapterError(error) ? error.kind : 'unavailable') {
    case 'rejected':
    case 'expired':
    case 'duplicate':
      return 'miss';
    case 'offline':
      return 'offline';
    case 'rate-limited':
      return 'busy';
    case 'maintenance':
      return 'maintenance';
    case 'timeout':
    case 'unavailable':
      return 'unavailable';
  }
};
