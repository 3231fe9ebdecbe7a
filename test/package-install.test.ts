import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser} from './journeys/support/browser.ts';
import {InstalledServer} from './package-install/installed-server.ts';
import {PortalProject} from './package-install/portal-project.ts';
import {startSite} from './site.ts';

describe('The packages, installed by npm into an empty strict project', () => {
  const project = new PortalProject();
  before(() => project.install());
  after(() => project.remove());

  it('compile with types for the element, its events and the adapters', async () => {
    await project.compile({module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false});
    await project.compile({module: 'nodenext', moduleResolution: 'nodenext', skipLibCheck: true});
  });

  it('bring the theme check', async () => {
    const themes = 'node_modules/@huiyin/theme/themes';
    const printed = await project.run('npx', 'huiyin-theme', 'check', `${themes}/dark.css`);
    assert.match(printed, /every pair of colours can be read/);
  });

  it('bring the tool for guides', async () => {
    await project.run('npx', 'huiyin-guide', 'template', 'guides.xlsx');
    const printed = await project.run('npx', 'huiyin-guide', 'lint', '--language', 'en', 'guides.xlsx');
    // The template's own example, whose faults would be ours.
    assert.match(printed, /^100 /);
  });

  it('bring no source, no test and no path of the machine that built them', async () => {
    const files = await project.run(
      'find',
      'node_modules/@huiyin/',
      '-name',
      '*.ts',
      '-not',
      '-name',
      '*.d.ts',
    );
    assert.equal(files, '');
    const tests = await project.run('find', 'node_modules/@huiyin/', '-name', '*.test.*');
    assert.equal(tests, '');
    await assert.rejects(project.run('grep', '-rlF', `${process.cwd()}/`, 'node_modules/@huiyin/'), /grep/);
  });

  it('rate once: built page, installed server, real browser', async (context) => {
    const built = await project.bundle();
    const site = await startSite();
    context.after(() => site.stop());
    const server = await InstalledServer.start(project.folder, site.origin);
    context.after(() => server.stop());
    const browser = await openBrowser();
    context.after(() => browser.close());
    const caseToken = await server.newCaseToken();
    for (const [path, body] of built)
      site.pages.set(path, {body, headers: {'Content-Type': 'text/javascript'}});
    site.pages.set('/', {
      body: `<!doctype html><html lang="zh"><title>评价</title>
        <hy-rater case-token="${caseToken}" api="${server.api}"></hy-rater>
        <script type="module" src="/page.js"></script></html>`,
    });

    const citizen = await browser.newCitizen();
    await citizen.visit(`${site.origin}/`);
    await citizen.press('radio', '满意');
    await citizen.press('button', '提交评价');
    await citizen.find('heading', '评价已收到');
    await citizen.reads(await citizen.page.title());

    await citizen.close();
  });
});
