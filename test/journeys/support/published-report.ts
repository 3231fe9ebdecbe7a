import {restAdapter} from '@huiyin/core';
import {exampleComplaint} from '@huiyin/server/testing';
import {referenceOffice} from '../../../packages/server/testing/reference-office.ts';
import type {ReportingStage} from './reporting-stage.ts';

/** What somebody else reported under `title`, and the office made public as `published` while it deals with it; gives its id. */
export const publishReport = async (
  {server}: ReportingStage,
  {title, published}: {title: string; published: string},
): Promise<string> => {
  const api = restAdapter({url: server.url});
  const {number} = await api.sendComplaint(exampleComplaint({kind: 'help', title}), {
    key: 'first',
  });
  const office = referenceOffice(server.backend);
  await office.route(number, 'market');
  await office.publishReport(number, {title: published, showsPlace: true});
  return (await api.findSimilar({title: published, locale: 'zh'})).reports[0]!.id;
};
