import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './docs-pages.ts';

/** Every widget: its element, its folder and its class. */
export const widgets = [
  {tag: 'hy-rater', folder: 'rater', element: 'RaterElement'},
  {tag: 'hy-consultation', folder: 'consultation', element: 'ConsultationElement'},
  {tag: 'hy-complaint', folder: 'complaint', element: 'ComplaintElement'},
  {tag: 'hy-tracker', folder: 'tracker', element: 'TrackerElement'},
  {tag: 'hy-replies', folder: 'replies', element: 'RepliesElement'},
  {tag: 'hy-ratings', folder: 'ratings', element: 'RatingsElement'},
  {tag: 'hy-guides', folder: 'guides', element: 'GuidesElement'},
  {tag: 'hy-guide', folder: 'guide', element: 'GuideElement'},
] as const;

interface Described {
  name: string;
  description?: string;
}

interface ElementManifest {
  members: (Described & {kind: string; privacy?: string; attribute?: string; type?: {text: string}})[];
  events?: Described[];
  slots: Described[];
  cssParts: Described[];
}

/** What custom-elements.json says of a class, such as `RaterElement`. */
export const manifestOf = (element: string): ElementManifest => {
  const {modules} = JSON.parse(readFileSync(join(root, 'packages/widgets/custom-elements.json'), 'utf8')) as {
    modules: {declarations: (Described & ElementManifest)[]}[];
  };
  return modules.flatMap(({declarations}) => declarations).find(({name}) => name === element)!;
};

/** The public properties of a class, those with an attribute first. */
export const propertiesOf = (element: string) =>
  manifestOf(element).members.filter(
    ({kind, privacy, name}) => kind === 'field' && privacy === undefined && !name.startsWith('#'),
  );

/** The tables of a widget's README, without the spaces that only line up their columns. */
export const apiTablesOf = (element: string): string[] => {
  const {events = [], slots, cssParts} = manifestOf(element);
  return [
    tableOf(
      ['Attribute', 'Property', 'Type', 'Meaning'],
      propertiesOf(element).map(({attribute, name, type, description}) => [
        attribute ? `\`${attribute}\`` : '',
        `\`${name}\``,
        `\`${type!.text.replaceAll('|', '\\|')}\``,
        description!,
      ]),
    ),
    ...(events.length ? [tableOf(['Event', 'Meaning'], events.map(described))] : []),
    tableOf(['Part', 'Meaning'], cssParts.map(described)),
    tableOf(
      ['Slot', 'Meaning'],
      slots.map(({name, description = ''}) => [name ? `\`${name}\`` : '(default)', description]),
    ),
  ];
};

const described = ({name, description = ''}: Described) => [`\`${name}\``, description];

const tableOf = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replace(/ +/g, ' '))
    .join('\n');
