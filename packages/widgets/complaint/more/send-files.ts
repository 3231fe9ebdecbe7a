import {AdapterError, filesIn, isAdapterError, type Complaint, type ComplaintAdapter} from '@huiyin/core';
import type {SentReport} from './sent-report.ts';

interface SendFilesOptions {
  signal: AbortSignal | undefined;
  /** Called with how many bytes of a file have arrived. */
  onProgress(digest: string, bytes: number): void;
  /** The backend does not take this file. */
  onRefused(digest: string): void;
}

/**
 * Brings the files of a report there: nothing is accepted with one of them missing.
 * @throws {AdapterError} `rejected`, at the question with the file that is not taken
 */
export const sendFiles = async (
  adapter: ComplaintAdapter,
  {complaint, files}: SentReport,
  {signal, onProgress, onRefused}: SendFilesOptions,
): Promise<void> => {
  const token = complaint.uploadToken ?? '';
  for (const {digest} of filesIn(complaint.answers)) {
    try {
      await adapter.sendFile?.(files[digest]!, {
        ...{token, digest, signal},
        onProgress: (bytes) => onProgress(digest, bytes),
      });
    } catch (error) {
      if (!isAdapterError(error) || error.kind !== 'rejected') throw error;
      onRefused(digest);
      throw new AdapterError('rejected', {
        fields: [{field: fieldOfFile(complaint, digest), code: 'refusedFile'}],
      });
    }
  }
};

const fieldOfFile = ({answers}: Complaint, digest: string): string => {
  const found = Object.entries(answers).find(
    ([, answer]) => 'files' in answer && answer.files.some((file) => file.digest === digest),
  );
  return `answers.${found?.[0] ?? ''}`;
};
