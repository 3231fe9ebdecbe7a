import {readFileSync} from 'node:fs';
import {nationalIndicators} from '@huiyin/core/national';
import {grades} from '@huiyin/core';
import {direct, loader} from '../../test/rater-page.ts';

/** What every page of the comparison has: an ordinary county's stylesheet, in the way of the first picture. */
export const stylesheet = readFileSync('examples/county-portal/public/portal.css', 'utf8');

/** The pages that are compared, by name; the first one is the measure of the others. */
export const pagesFor = (caseToken: string): Record<string, string> => {
  const rater = `<hy-rater case-token="${caseToken}" api="/api"><p>请拨打 12345。</p></hy-rater>`;
  return {
    'plain form': page('', plainForm()),
    'direct file': page(direct('zh'), rater),
    loader: page(loader('data-api="/api"'), rater),
    consultation: page(
      direct('zh').replace('rater', 'consultation'),
      '<hy-consultation api="/api"></hy-consultation>',
    ),
    complaint: page(direct('zh').replace('rater', 'complaint'), '<hy-complaint api="/api"></hy-complaint>'),
  };
};

const page = (head: string, main: string): string => `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>评价</title>
${head}
<link rel="stylesheet" href="/portal.css">
<body><header><h1>云水县人民政府</h1></header><main>${main}</main>`;

// The same fields, all of them in the page from the start: nothing is lighter than this.
const plainForm = (): string => `<form method="post" action="/api/ratings">
<fieldset><legend>您对这次办事满意吗？</legend>${grades.map((grade) => choice('radio', 'grade', grade)).join('')}</fieldset>
<fieldset><legend>原因</legend>${nationalIndicators.indicators
  .map(({code, label}) => choice('checkbox', 'indicators', code, label.zh))
  .join('')}</fieldset>
<label>想多说几句 <textarea name="text" rows="4"></textarea></label>
${choice('checkbox', 'anonymous', 'on', '匿名')}
<label>姓名 <input name="name"></label><label>电话 <input name="phone" type="tel"></label>
<button>提交评价</button></form>`;

const choice = (type: string, name: string, value: string, label = value): string =>
  `<label><input type="${type}" name="${name}" value="${value}"> ${label}</label>`;
