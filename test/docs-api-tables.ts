import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './docs-pages.ts';

interface Described {
  name: string;
  description?: string;
}

interface ElementManifest {
  members: (Described & {kind: string; privacy?: string; attribute?: string; type?: {text: string}})[];
  events: Described[];
  slots: Described[];
  cssParts: Described[];
}

/** What custom-elements.json says of the rater. */
export const raterManifest = (): ElementManifest => {
  const {modules} = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8')) as {
    modules: {declarations: (Described & ElementManifest)[]}[];
  };
  return modules.flatMap(({declarations}) => declarations).find(({name}) => name === 'RaterElement')!;
};

/** The public properties of the rater, those with an attribute first. */
export const raterProperties = () =>
  raterManifest().members.filter(
    ({kind, privacy, name}) => kind === 'field' && privacy === undefined && !name.startsWith('#'),
  );

/** The tables of the rater's README, without the spaces that only line up their columns. */
export const raterTables = (): string[] => {
  const {events, slots, cssParts} = raterManifest();
  return [
    tableOf(
      ['Attribute', 'Property', 'Type', 'Meaning'],
      raterProperties().map(({attribute, name, type, description}) => [
        attribute ? `\`${attribute}\`` : '',
        `\`${name}\``,
        `\`${type!.text.replaceAll('|', '\\|')}\``,
        description!,
      ]),
    ),
    tableOf(['Event', 'Meaning'], events.map(described)),
    tableOf(['Part', 'Meaning'], cssParts.map(described)),
    tableOf(
      ['Slot', 'Meaning'],
      slots.map(({description = ''}) => ['(default)', description]),
    ),
  ];
};

const described = ({name, description = ''}: Described) => [`\`${name}\``, description];

const tableOf = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace(/ +/g, ' '))
    .join('\n');
