import type {AnyNode, Program} from 'acorn';
import {full} from 'acorn-walk';

/** What in a script is younger than Chromium 83 or Safari 14, or breaks a strict style policy. Empty when nothing is. */
export const younger = (program: Program, code: string): string[] => {
  const found: string[] = [];
  const asynchronous: [number, number][] = [];
  const tell = (node: AnyNode, what: string) =>
    found.push(`${what}: ${code.slice(node.start, node.end).slice(0, 80)}`);
  full(program, (node) => {
    const one = node;
    if ('async' in one && one.async) asynchronous.push([one.start, one.end]);
    const what = fault(one);
    if (what) tell(one, what);
  });
  full(program, (node) => {
    const inside = asynchronous.some(([start, end]) => start <= node.start && node.end <= end);
    if (node.type === 'AwaitExpression' && !inside) tell(node, 'await outside of a function');
  });
  return found;
};

const fault = (node: AnyNode): string | undefined => {
  switch (node.type) {
    case 'StaticBlock':
      return 'static block';
    case 'PropertyDefinition':
      return node.static ? 'static field' : privateFault(node.key);
    case 'MethodDefinition':
      return privateFault(node.key);
    case 'AssignmentExpression':
      return ['??=', '||=', '&&='].includes(node.operator) ? 'logical assignment' : undefined;
    case 'CallExpression':
      return callFault(node);
    case 'Literal':
      return 'regex' in node && node.regex ? regexFault(node.regex) : undefined;
    case 'TemplateElement':
      return cssFault(node.value.raw);
    default:
      return undefined;
  }
};

const privateFault = (key: AnyNode): string | undefined =>
  key.type === 'PrivateIdentifier' ? 'private name' : undefined;

// Chromium 80 to 90 get `a?.(...b)` wrong.
const callFault = (node: AnyNode & {type: 'CallExpression'}): string | undefined => {
  if (node.optional && node.arguments.some(({type}) => type === 'SpreadElement')) return 'spread after ?.';
  const {callee} = node;
  if (callee.type === 'Identifier' && callee.name === 'structuredClone') return 'young function';
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
    return undefined;
  return methods.includes(callee.property.name) ? 'young method' : undefined;
};

const methods = [
  ...['at', 'findLast', 'findLastIndex', 'hasOwn', 'randomUUID', 'replaceAll', 'replaceChildren'],
  ...['toReversed', 'toSorted', 'toSpliced', 'checkVisibility', 'showPopover', 'requestSubmit'],
];

const regexFault = ({pattern, flags}: {pattern: string; flags: string}): string | undefined =>
  /\(\?<[=!]/.test(pattern) || /[dv]/.test(flags) ? 'young regular expression' : undefined;

// Text that old engines would drop: whole rules for a selector, single lines for a property.
const cssFault = (text: string): string | undefined => {
  if (/\sstyle=/.test(text)) return 'style attribute, which a strict policy forbids';
  const young =
    /:(is|where|has)\(|[{;](inset|aspect-ratio|(margin|padding)-(inline|block)|translate|rotate|scale)\b[^;}]*/;
  return text.match(young)?.[0];
};
