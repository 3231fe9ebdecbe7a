import {filesIn, uploadIdOf, type Complaint, type FieldProblem} from '@huiyin/core';
import type {Backend} from '../backend.ts';
import {findFree} from '../uploads/upload-store.ts';

/** The ids of the uploads of a report, each once, by the digests of its files. */
export const uploadIdsOf = async ({answers, uploadToken = ''}: Complaint): Promise<Map<string, string>> => {
  const digests = [...new Set(filesIn(answers).map(({digest}) => digest))];
  return new Map(
    await Promise.all(
      digests.map(async (digest) => [digest, await uploadIdOf(uploadToken, digest)] as const),
    ),
  );
};

/** Every answer with files, as missing: for when one of them was lost and nobody knows which. */
export const fileFieldsOf = ({answers}: Complaint): FieldProblem[] =>
  Object.entries(answers).flatMap(([question, answer]) =>
    'files' in answer ? [{field: `answers.${question}`, code: 'missing'}] : [],
  );

/** The answers with a file that is not there under the report’s token, whole and as it is described. */
export const missingFiles = async (
  {database, clock}: Pick<Backend, 'database' | 'clock'>,
  complaint: Complaint,
): Promise<FieldProblem[]> => {
  // Without a token the rules have said so.
  if (complaint.uploadToken === undefined) return [];
  const ids = await uploadIdsOf(complaint);
  const free = await findFree(database, [...ids.values()], clock());
  return Object.entries(complaint.answers).flatMap(([question, answer]) => {
    const areThere =
      !('files' in answer) ||
      answer.files.every((file) =>
        free.some(
          ({id, type, bytes}) => id === ids.get(file.digest) && type === file.type && bytes === file.bytes,
        ),
      );
    return areThere ? [] : [{field: `answers.${question}`, code: 'missing'}];
  });
};
