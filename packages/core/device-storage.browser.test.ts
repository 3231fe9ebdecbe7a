import {expect} from 'chai';
import {openDB, type DBSchema} from 'idb';
import {DeviceStorage} from './device-storage.ts';

interface Notes extends DBSchema {
  notes: {key: string; value: {id: string}};
}

let name = '';

const storageOf = (patience?: number) =>
  new DeviceStorage<Notes>(
    name,
    (database) => void database.createObjectStore('notes', {keyPath: 'id'}),
    patience,
  );

const write = (storage: DeviceStorage<Notes>, id: string) =>
  storage.use((database) => database.put('notes', {id}), 'nothing');

describe('DeviceStorage', () => {
  const {open} = IDBFactory.prototype;
  beforeEach(() => (name = `notes-${Math.random()}`));
  afterEach(() => {
    IDBFactory.prototype.open = open;
    indexedDB.deleteDatabase(name);
  });

  it('does without where the browser forbids to store', async () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    const storage = storageOf();
    expect(await write(storage, 'a')).to.equal('nothing');
    IDBFactory.prototype.open = open;
    expect(await write(storage, 'a')).to.equal('a');
  });

  it('does without where the browser does not answer, because an older page blocks it', async () => {
    const older = await openDB(name, 1, {upgrade: (database) => void database.createObjectStore('notes')});
    const younger = openDB(name, 2);
    expect(await write(storageOf(50), 'a')).to.equal('nothing');
    older.close();
    (await younger).close();
  });

  it('makes way for a younger release in another tab, and goes on with what that one has made', async () => {
    const storage = storageOf();
    await write(storage, 'a');
    const younger = await openDB(name, 7, {
      upgrade: (database) => void database.createObjectStore('more'),
    });
    younger.close();
    expect(await write(storage, 'b')).to.equal('b');
    expect(await storage.use((database) => database.getAllKeys('notes'), [])).to.deep.equal(['a', 'b']);
  });

  it('goes on when the site’s data was deleted meanwhile', async () => {
    const storage = storageOf();
    await write(storage, 'a');
    await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    expect(await write(storage, 'b')).to.equal('b');
  });
});
