import {strToU8, zipSync} from 'fflate';

/** XML parts of a workbook by their paths. */
export type WorkbookParts = Record<string, string>;

/** The parts that say which others there are; sheets are `xl/1.xml` and so on, in this order. */
export const workbookParts = (sheets: readonly string[], isFrom1904 = false): WorkbookParts => ({
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml':
    `<workbook xmlns:r="${office}"><workbookPr date1904="${Number(isFrom1904)}"/><sheets>` +
    `${sheets.map((name, index) => `<sheet name="${name}" r:id="rId${index}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ...sheets.map((_, index): [string, string] => ['worksheet', `${index + 1}.xml`]),
    ['sharedStrings', '/xl/sharedStrings.xml'],
    ['styles', 'styles.xml'],
  ]),
});

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: [type: string, path: string][]): string => {
  const one = ([type, path]: [string, string], index: number) =>
    `<Relationship Id="rId${index}" Target="${path}" Type="${office}/${type}"/>`;
  return `<Relationships>${targets.map(one).join('')}</Relationships>`;
};

/** The parts as the file that they make. */
export const zipped = (parts: WorkbookParts): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))));
