import type {WrittenGuide} from '@huiyin/core';
import {onlineDepths} from '@huiyin/core/contract';
import {hoursOf} from '../template/hours.ts';
import * as read from '../template/readers.ts';
import {channelWords, isYes, onlineDepthWords, type Vocabulary} from '../template/vocabulary.ts';
import {why, words, type Source} from './source.ts';
import {withoutUndefined} from './without-undefined.ts';

const arrows = /→|—+>|-+>|⇒|\n/;

const flowRowsOf = (source: Source): Source[] =>
  source.list('audit_item_flowsheet', 'up_task_general_flow', 'flows') ?? [];

/** The flow at the counter and the one on line, as texts. */
const flowsOf = (source: Source): {counter: string | undefined; online: string | undefined} => ({
  counter: source.text('handle_flow', 'ckbllc', 'offline_flow', 'offline_explain', 'out_flow_desc'),
  online: source.text('wsbllc', 'online_flow', 'online_explain'),
});

/** The flows that are not the steps, for a guide has one list of steps. */
export const otherFlowsOf = (source: Source): Record<string, string | undefined> => {
  const {counter, online} = flowsOf(source);
  const hasRows = flowRowsOf(source).length > 0;
  return {
    窗口办理流程: hasRows ? counter : undefined,
    网上办理流程: (hasRows || counter) && online !== counter ? online : undefined,
  };
};

/** 办理流程: the rows of a flow, or a text whose parts are as short as steps; else the text as it is. */
export const stepsOf = (source: Source): object[] => {
  const rows = flowRowsOf(source);
  if (rows.length) return rows.map(stepOf);
  const {counter, online} = flowsOf(source);
  const text = counter ?? online;
  if (!text) return [];
  const parts = text.split(arrows).map((part) => part.replace(/^[\s\d.、．)）]+/, '').trim());
  const areSteps = parts.length > 1 && parts.length <= 20 && parts.every((part) => part && part.length <= 60);
  if (areSteps) return parts.map((part, index) => ({id: `step-${index + 1}`, name: words(part)}));
  return [{id: 'step-1', name: words('办理流程'), explanation: words(text)}];
};

const stepOf = (row: Source, index: number): object => {
  const step = withoutUndefined({
    id: `step-${index + 1}`,
    name: row.words('unti_link_text', 'step_text', 'link_name', 'node_name'),
    explanation: row.words('check_standard'),
    limit: row.read(read.limit, 'transact_time_limit'),
  });
  row.end();
  return step;
};

/** 办理地点和时间. Hours that are told in another way than in hours stay words. */
export const placesOf = (source: Source): object[] => {
  const [lobby, ...others] = source.list('audit_catalog_lobby') ?? [];
  const address = source.words('transact_addr', 'xhtsdz') ?? lobby?.words('address');
  const time = source.text('transact_time') ?? lobby?.text('office_hour', 'worktime');
  const transport = source.words('traffic_guide');
  const name = source.words('center_name') ?? lobby?.words('name', 'lobby_name') ?? address;
  for (const one of [lobby, ...others]) one?.end();
  if (!address) {
    if (time) source.lose('transact_time', time, why.noPlace);
    if (transport) source.lose('traffic_guide', transport[0]!.text, why.noPlace);
    return [];
  }
  const hours = time ? hoursOf(time) : [];
  return [
    withoutUndefined({
      ...{id: 'place-1', name, address, transport, phones: [], hours: hours ?? []},
      hoursExplanation: hours || !time ? undefined : words(time),
    }),
  ];
};

type Channel = 'counter' | 'online' | 'mobile' | 'post' | 'selfService' | 'village' | 'agent';

// 办理形式, GB/T 39046-2020 A.5; 9 is “other” and says nothing.
const handleTypes: Vocabulary<Channel> = {
  words: channelWords.words,
  valueOf: (text) =>
    channelWords.valueOf(text) ?? ({1: 'counter', 2: 'online', 3: 'mobile', 4: 'post'} as const)[text],
};

export const channelsOf = (source: Source): object[] => {
  const channels = new Map<Channel, string | undefined>(
    source.codedList(handleTypes, 'handle_type').map((channel) => [channel, undefined]),
  );
  const isOnline = isYes(source.text('is_online', 'onlinecheck_text') ?? '');
  const url = source.file('online_handle_url');
  // 咨询方式: a page in some copies, in others the street where one can ask.
  const link = source.file('link_addr', 'gov_net_url');
  const mobile = source.file('mobile_terminal_url');
  const terminals = isYes(source.text('is_service_terminals') ?? '');
  if (isOnline || url || link) channels.set('online', url ?? link);
  if (url && link && url !== link) source.lose('link_addr', link, why.noPlace);
  if (mobile) channels.set('mobile', mobile);
  if (terminals) channels.set('selfService', undefined);
  return [...channels].map(([channel, address]) => ({channel, ...(address && {url: address})}));
};

/** 网上办理深度. Some copies list every step that is on line, such as 互联网咨询,互联网受理: the furthest counts. */
export const onlineDepthOf = (source: Source): WrittenGuide['onlineDepth'] => {
  const known = source.codedList(onlineDepthWords, 'online_handle_depth');
  return onlineDepths.filter((depth) => known.includes(depth)).pop();
};
