import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {nationalProfile} from '@huiyin/core/national';
import {exampleCounty} from '@huiyin/server/testing';
import {openBrowser} from './support/browser.ts';
import type {Citizen, Role} from './support/citizen.ts';
import {choose, goOn, kindIn, stepIn} from './support/complaint-page.ts';
import {hasFocus, Keyboard} from './support/keyboard.ts';
import {publishReport} from './support/published-report.ts';
import {openReportingStage, type ReportingStage} from './support/reporting-stage.ts';
import {similarInTime} from './support/similar-in-time.ts';
import {wordsIn} from './support/words.ts';

const t = wordsIn('zh');
const published = '办事窗口没人';
const inFive = (zh: string) => ({zh, en: `(${zh})`, ru: `«${zh}»`, ja: `「${zh}」`, ko: `‘${zh}’`});

/** A county that asks more, of some. */
const profile = {
  ...exampleCounty,
  complaint: {
    ...nationalProfile.complaint!,
    steps: nationalProfile.complaint!.steps.map((step) =>
      step.id === 'what'
        ? {
            ...step,
            questions: [
              ...step.questions,
              {
                id: 'nuisance',
                type: 'choice' as const,
                label: inFive('哪一种污染'),
                required: true,
                choices: ['噪声', '污水', '扬尘'].map((name, id) => ({id: `n${id}`, label: inFive(name)})),
                when: [{question: 'kind', oneOf: ['report']}],
              },
              {
                id: 'nights',
                type: 'number' as const,
                label: inFive('几个晚上'),
                required: true,
                minimum: 1,
                when: [{question: 'nuisance', oneOf: ['n0']}],
              },
            ],
          }
        : step,
    ),
  },
};

describe('A citizen who reports without a mouse', {timeout: 300_000}, () => {
  let stage: ReportingStage;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-'));
  before(async () => {
    writeFileSync(join(folder, '小票.pdf'), '%PDF-1.7 一张小票');
    browser = await openBrowser();
    stage = await openReportingStage({profile});
    await publishReport(stage, {title: '窗口没人值班', published});
  });
  after(async () => {
    await browser.close();
    await stage?.close();
    rmSync(folder, {recursive: true});
  });

  const visit = async (): Promise<Citizen> => {
    const citizen = await browser.newCitizen();
    await citizen.page.setViewport({width: 360, height: 740});
    await similarInTime(citizen.page);
    await citizen.visit(stage.pageOf('complaint', 'zh'));
    await citizen.find('heading', stepIn('zh', 'kind'));
    return citizen;
  };

  it('goes from screen to screen, adds a file, finds a similar report, and is led to the receipt', async () => {
    const citizen = await visit();
    const keyboard = new Keyboard(citizen);
    const tabTo = async (role: Role, name: string) => keyboard.tabTo(await citizen.find(role, name));
    const write = async (name: string, words: string): Promise<void> => {
      await tabTo('textbox', name);
      await citizen.page.keyboard.type(words);
    };
    const onward = async (button: string, heading: string): Promise<void> => {
      await tabTo('button', button);
      await keyboard.press('Enter');
      assert.equal(await (await citizen.find('heading', heading)).evaluate(hasFocus), true);
    };
    const radioOf = async (group: string) => (await citizen.page.$(`>>> input[name="${group}"]`))!;

    await keyboard.tabTo(await radioOf('kind'));
    await keyboard.press('Space');
    await onward(t('complaintForm.next'), stepIn('zh', 'what'));
    await write(t('complaintForm.title'), '窗口没人');
    await write(t('complaintForm.text'), '等了两个小时。');
    await onward(t('complaintForm.next'), stepIn('zh', 'where'));
    await onward(t('complaintForm.next'), stepIn('zh', 'files'));
    const opened = citizen.page.waitForFileChooser();
    await tabTo('button', t('complaintFiles.pick'));
    await keyboard.press('Enter');
    await (await opened).accept([join(folder, '小票.pdf')]);
    await citizen.find('button', `${t('complaintFiles.remove')} 小票.pdf`);
    await onward(t('complaintForm.next'), stepIn('zh', 'reporter'));
    await keyboard.tabTo(await radioOf('reporter.disclosure'));
    await keyboard.press('Space');
    await write(t('asker.name'), '李例');
    await onward(t('complaintForm.toCheck'), t('complaintCheck.title'));
    await tabTo('button', `${t('similar.follow')}: ${published}`);
    await keyboard.press('Enter');
    await citizen.find('heading', t('similar.followed'));
    await onward(t('similar.goOn'), t('complaintCheck.title'));
    await onward(t('complaintForm.send'), t('complaintSent.title'));
    const [report] = (await stage.reports()).filter(({title}) => title === '窗口没人');
    assert.equal(report!.disclosure, 'named');
    const {files} = report!.answers!.files as {files: {name: string}[]};
    assert.deepEqual(files.map(({name}) => name), ['小票.pdf']); // prettier-ignore
    await citizen.close();
  });

  it('is asked what the county asks after each answer, and sends no answer to what is asked no more', async () => {
    const citizen = await visit();
    await choose(citizen, 'kind', kindIn('zh', 'complaint'));
    await goOn(citizen, 'zh', stepIn('zh', 'what'));
    assert(!(await citizen.screen()).includes('哪一种污染'));
    await citizen.press('button', t('complaintForm.back'));
    await choose(citizen, 'kind', kindIn('zh', 'report'));
    await goOn(citizen, 'zh', stepIn('zh', 'what'));
    await citizen.type(t('complaintForm.title'), '河边的工地');
    await citizen.type(t('complaintForm.text'), '天天如此。');
    await choose(citizen, 'answers.nuisance', '噪声');
    await citizen.type('几个晚上', '0');
    await citizen.press('button', t('complaintForm.next'));
    await citizen.reads(t('complaintError.numberFrom', {label: '几个晚上', minimum: 1}));
    await choose(citizen, 'answers.nuisance', '扬尘');
    await goOn(citizen, 'zh', stepIn('zh', 'where'));
    await goOn(citizen, 'zh', stepIn('zh', 'files'));
    await goOn(citizen, 'zh', stepIn('zh', 'reporter'));
    await choose(citizen, 'reporter.disclosure', t('complaintForm.disclosures.anonymous'));
    await citizen.press('button', t('complaintForm.toCheck'));
    await citizen.find('heading', t('complaintCheck.title'));
    await citizen.press('button', t('complaintForm.send'));
    await citizen.find('heading', t('complaintSent.title'));
    const [report] = (await stage.reports()).filter(({title}) => title === '河边的工地');
    assert.deepEqual(report!.answers, {nuisance: {choice: 'n2'}});
    await citizen.close();
  });
});
