/** `count` bytes of a file from `start` on; fewer at its end. Reads no more of the file than these. */
export const bytesAt = async (file: Blob, start: number, count: number): Promise<DataView> =>
  new DataView(await file.slice(start, start + count).arrayBuffer());

/** The bytes of a view as Latin-1 text, for comparing with the names that formats give their parts. */
export const textOf = (view: DataView, start = 0, count = view.byteLength - start): string =>
  String.fromCharCode(
    ...new Uint8Array(
      view.buffer,
      view.byteOffset + start,
      Math.max(0, Math.min(count, view.byteLength - start)),
    ),
  );
