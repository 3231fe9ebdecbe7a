import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import GithubSlugger from 'github-slugger';
import {marked, type Token, type Tokens} from 'marked';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The languages that the documentation is written in. */
export const docLanguages = ['zh', 'en'] as const;

/** The paths of all Markdown pages of the repository, from its root. */
export const markdownPages = (folder = ''): string[] =>
  readdirSync(root + folder, {withFileTypes: true}).flatMap((entry) => {
    const {name} = entry;
    if (['node_modules', 'dist'].includes(name) || name.startsWith('.')) return [];
    if (entry.isDirectory()) return markdownPages(`${folder}${name}/`);
    return name.endsWith('.md') ? [folder + name] : [];
  });

/** The names of the pages in a folder of `docs`, such as `embed.md`. */
export const pagesIn = (folder: string): string[] =>
  readdirSync(`${root}docs/${folder}`).filter((name) => name.endsWith('.md'));

export const textOf = (path: string): string => readFileSync(root + path, 'utf8');

const tokensOf = (path: string): Token[] => {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(textOf(path)), (token) => void tokens.push(token));
  return tokens;
};

const ofType = <T extends Token>(path: string, type: T['type']): T[] =>
  tokensOf(path).filter((token): token is T => token.type === type);

export const headingsOf = (path: string): Tokens.Heading[] => ofType(path, 'heading');

/** The fragments by which a page's headings are linked. */
export const fragmentsOf = (path: string): Set<string> => {
  const slugger = new GithubSlugger();
  return new Set(headingsOf(path).map(({text}) => slugger.slug(text.replaceAll('`', ''))));
};

/** Where a page's links and images lead. */
export const linksOf = (path: string): string[] =>
  [...ofType<Tokens.Link>(path, 'link'), ...ofType<Tokens.Image>(path, 'image')].map(({href}) => href);

export const codeBlocksOf = (path: string): Tokens.Code[] => ofType(path, 'code');

/** The text of a page's code blocks in a language such as `ts`. */
export const codeOf = (path: string, language: string): string[] =>
  codeBlocksOf(path)
    .filter(({lang}) => lang === language)
    .map(({text}) => text);

/** Every table of a page, row by row, without its head. */
export const wholeTablesOf = (path: string): string[][][] =>
  ofType<Tokens.Table>(path, 'table').map(({rows}) => rows.map((cells) => cells.map(({text}) => text)));

/** The first column of every table of a page, without back-ticks. */
export const tablesOf = (path: string): string[][] =>
  wholeTablesOf(path).map((rows) => rows.map(([first = '']) => first.replaceAll('`', '')));
