import type {Catalog} from './catalog.ts';
import type {Language} from './language.ts';

type Loader = () => Promise<readonly {default: Catalog}[]>;

/** The words of one screen, a catalog a language, loaded when first asked for. `K` are its keys. */
export class Words<K extends string> {
  /** Only a type: which keys these words have. */
  declare readonly keys: K;
  readonly #loaders: Record<Language, Loader>;
  readonly #catalogs = new Map<Language, Catalog>();

  constructor(loaders: Record<Language, Loader>) {
    this.#loaders = loaders;
  }

  /** The catalog of a language, once loaded. */
  of(language: Language): Catalog | undefined {
    return this.#catalogs.get(language);
  }

  async load(language: Language): Promise<void> {
    const catalogs = await this.#loaders[language]();
    this.#catalogs.set(language, Object.assign({}, ...catalogs.map((module) => module.default)) as Catalog);
  }
}
