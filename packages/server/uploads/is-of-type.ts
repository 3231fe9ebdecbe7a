// One format under several names, or one that several kinds of files share.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'audio/mp4': ['audio/x-m4a', 'video/mp4'],
  'audio/x-m4a': ['audio/mp4', 'video/mp4'],
  'audio/mp3': ['audio/mpeg'],
  'audio/x-wav': ['audio/wav'],
  'audio/3gpp': ['video/3gpp'],
  'video/mp4': ['video/x-m4v'],
  'image/heif': ['image/heic'],
  'image/heic': ['image/heif'],
  'application/msword': ['application/x-cfb'],
  'application/vnd.ms-excel': ['application/x-cfb'],
  'application/vnd.ms-powerpoint': ['application/x-cfb'],
  'application/vnd.ms-works': ['application/x-cfb'],
  'application/ofd': ['application/zip'],
};

/** Whether a file that was announced as one media type may be of the one that its bytes show. */
export const isOfType = (announced: string, found: string): boolean =>
  announced === found || (otherNames[announced] ?? []).includes(found);
