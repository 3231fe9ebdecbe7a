/** The endings of files that offices send to citizens; nothing that runs when it is opened. */
export const attachmentEndings = [
  ...['pdf', 'ofd', 'doc', 'docx', 'wps', 'xls', 'xlsx', 'et', 'ppt', 'pptx', 'txt', 'csv'],
  ...['jpg', 'jpeg', 'png', 'gif', 'zip'],
];

/** The most files of one answer, and the most bytes of all of them. */
export const attachmentLimits = {files: 5, bytes: 5 * 1024 * 1024};

/** Whether a file may be sent, by its name: its content is never looked into, nor shown as anything but a download. */
export const isSendable = (name: string): boolean =>
  attachmentEndings.includes(/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '');

/** The name without its folders and without letters that turn, hide or end it, at most 200 long. */
export const plainName = (name: string): string => {
  const bare = name
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .trim();
  return [...bare].slice(-200).join('');
};
