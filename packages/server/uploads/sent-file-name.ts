// Media types whose files a browser may be told about; everything else is bytes.
const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heif',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp3': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/amr': 'amr',
  'audio/3gpp': '3gp',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/webm': 'webm',
  'video/3gpp': '3gp',
};

// Downloaded as bytes all the same: what opens them may run what is in them.
const officeEndings: Readonly<Record<string, string>> = {
  'application/ofd': 'ofd',
  'application/msword': 'doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.ms-excel': 'xls',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-powerpoint': 'ppt',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/zip': 'zip',
};

/** How the file at a place of a report, from 0, is called: `TS-20260209-000001-1.jpg`, never as its writer called it. */
export const sentFileName = (number: string, place: number, type: string): string =>
  `${number}-${place + 1}.${endings[type] ?? officeEndings[type] ?? 'bin'}`;

/** The media type that a download is answered with. */
export const safeTypeOf = (type: string): string => (type in endings ? type : 'application/octet-stream');
