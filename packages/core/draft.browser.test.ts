import {expect} from 'chai';
import {Drafts} from './draft.ts';

interface Written {
  text: string;
  files?: Blob[];
}

const day = 86_400_000;

describe('Drafts', () => {
  let adapter: string;
  /** One tab. */
  const tab = (schemaVersion = 1, widget = 'note') => new Drafts<Written>(widget, adapter, {schemaVersion});
  const {now} = Date;
  beforeEach(() => (adapter = `backend:${Math.random()}`));
  afterEach(async () => {
    Date.now = now;
    await Drafts.clearDevice();
  });

  it('hold files', async () => {
    await tab().save({text: 'words', files: [new File(['page one'], 'letter.txt')]});
    const [draft] = await tab().found();
    expect(draft!.content.text).to.equal('words');
    expect(await draft!.content.files![0]!.text()).to.equal('page one');
  });

  it('of two tabs stand beside each other, the newest first', async () => {
    const [one, two] = [tab(), tab()];
    await one.save({text: 'one'});
    await two.save({text: 'two'});
    Date.now = () => now() + 1000;
    await one.save({text: 'one, longer'});
    const found = await tab().found();
    expect(found.map(({content}) => content.text)).to.deep.equal(['one, longer', 'two']);
  });

  it('do not offer a tab what it is writing itself', async () => {
    const one = tab();
    await one.save({text: 'words'});
    expect(await one.found()).to.deep.equal([]);
  });

  it('move to the tab that goes on with them', async () => {
    await tab().save({text: 'words'});
    const two = tab();
    const [draft] = await two.found();
    await two.takeUp(draft!);
    expect(await two.found()).to.deep.equal([]);
    expect(await tab().found()).to.have.length(1);
    await two.drop();
    expect(await tab().found()).to.deep.equal([]);
  });

  it('of a tab that is still open are not lost when another goes on with them', async () => {
    const [one, two] = [tab(), tab()];
    await one.save({text: 'words'});
    await two.takeUp((await two.found())[0]!);
    await one.save({text: 'words, and more'});
    await two.save({text: 'words, otherwise'});
    const found = await tab().found();
    expect(found.map(({content}) => content.text).sort()).to.deep.equal([
      'words, and more',
      'words, otherwise',
    ]);
  });

  it('expire after their days', async () => {
    await tab().save({text: 'words'}, 7);
    Date.now = () => now() + 6.9 * day;
    expect(await tab().found()).to.have.length(1);
    Date.now = () => now() + 7.1 * day;
    expect(await tab().found()).to.deep.equal([]);
    Date.now = now;
    expect(await tab().found()).to.deep.equal([]);
  });

  it('of another shape are left alone', async () => {
    await tab(2).save({text: 'words'});
    expect(await tab(1).found()).to.deep.equal([]);
    expect(await tab(2).found()).to.have.length(1);
  });

  it('are all cleared at once, of every shape, and none of another widget', async () => {
    await tab(1).save({text: 'words'});
    await tab(2).save({text: 'words'});
    const other = tab(1, 'complaint');
    await other.save({text: 'words'});
    await tab().clearAll();
    expect([...(await tab(1).found()), ...(await tab(2).found())]).to.deep.equal([]);
    expect(await tab(1, 'complaint').found()).to.have.length(1);
  });

  it('are all cleared off the device at once, of every widget, backend and shape', async () => {
    expect(await Drafts.anyOnDevice()).to.equal(false);
    await tab(1).save({text: 'words'});
    await tab(2, 'complaint').save({text: 'words'});
    await new Drafts('note', 'another backend', {schemaVersion: 1}).save({text: 'words'});
    expect(await Drafts.anyOnDevice()).to.equal(true);
    await Drafts.clearDevice();
    expect(await Drafts.anyOnDevice()).to.equal(false);
  });

  it('say so where nothing can be stored', async () => {
    const {put} = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    const isSaved = await tab().save({text: 'words'});
    IDBObjectStore.prototype.put = put;
    expect(isSaved).to.equal(false);
  });
});
