/** One entry a folder: `files`, and the imports `banned` there. A later entry replaces an earlier one. */
export const importFences: {files: string[]; banned: {regex: string; message: string}[]}[];
