import type {Localizer} from '@huiyin/core';
import type {MoreKey} from './words.ts';

// As people call them, where that is not how their media type ends.
const called: Readonly<Partial<Record<string, string>>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'M4A',
  'audio/x-m4a': 'M4A',
  'audio/3gpp': '3GP',
  'video/3gpp': '3GP',
  'video/quicktime': 'MOV',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.ms-excel': 'XLS',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};

/** What may be added, such as “photos, PDF, MP3”, from the media types of the profile. */
export const kindsOfFiles = (types: readonly string[], {t, language}: Localizer<MoreKey>): string => {
  const names = types.map((type) =>
    type === 'image/jpeg'
      ? t('complaintFiles.photos')
      : (called[type] ?? type.replace(/^.*\/(x-)?/, '').toUpperCase()),
  );
  return [...new Set(names)].join(['zh', 'ja'].includes(language) ? '、' : ', ');
};
