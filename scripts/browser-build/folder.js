/** Where the files to copy are built. */
export const folder = 'packages/widgets/dist/browser';
