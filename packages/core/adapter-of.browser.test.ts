import {expect} from 'chai';
import {adapterOf as backendOf, type AdapterHost} from './adapter-of.ts';
import type {Adapter} from './adapter.ts';
import {configure} from './configure.ts';
import {restReads} from './rest-reads.ts';

const adapter = (id: string) => ({id}) as Adapter;
const host = (settings: Partial<AdapterHost<Adapter>>) =>
  Object.assign(document.createElement('div'), {api: ''}, settings) as unknown as AdapterHost<Adapter>;

const adapterOf = (element: AdapterHost<Adapter>) => backendOf<Pick<Adapter, 'id'>>(element, restReads);

describe('adapterOf', () => {
  afterEach(() => configure({adapter: undefined, api: undefined}));

  it('takes the element’s own adapter before its address', () => {
    expect(adapterOf(host({adapter: adapter('own'), api: '/api'}))?.id).to.equal('own');
  });

  it('takes the reference API at the element’s address before the page’s default', () => {
    configure({adapter: adapter('default')});
    expect(adapterOf(host({api: '/api'}))?.id).to.equal(`rest:${location.origin}/api/`);
  });

  it('takes the page’s default adapter, then its default address', () => {
    configure({api: '/api'});
    expect(adapterOf(host({}))?.id).to.equal(`rest:${location.origin}/api/`);
    configure({adapter: adapter('default')});
    expect(adapterOf(host({}))?.id).to.equal('default');
  });

  it('tells the developer once, and only when the lack lasts', async function () {
    this.timeout(5000);
    const told: unknown[] = [];
    const {error} = console;
    console.error = (message) => told.push(message);
    const lacking = host({});
    const late = host({});
    for (const element of [lacking, lacking, late]) expect(adapterOf(element)).to.equal(undefined);
    late.adapter = adapter('late');
    await new Promise((resolve) => setTimeout(resolve, 2100));
    console.error = error;
    expect(told).to.deep.equal(['<div> has no backend: set the attribute "api" or the property "adapter".']);
  });
});
