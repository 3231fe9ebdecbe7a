import {dayIn} from '@huiyin/core';
import type {readInbox} from './inbox.ts';
import {departmentName, kindName} from './pages/county-words.ts';
import {todayAt} from './pages/moments.ts';
import type {Desk} from './visit.ts';

type Row = Awaited<ReturnType<typeof readInbox>>['rows'][number];

/** The inbox as a table with its heads: how things stand, never who asked. */
export const exportedRows = (rows: readonly Row[], desk: Desk): string[][] => {
  const {t, backend} = desk;
  const {timeZone} = backend.config.profile.calendar;
  const today = todayAt(backend);
  const heads = [
    t('question.number'),
    t('question.words'),
    t('question.kind'),
    t('question.state'),
    t('question.department'),
    t('question.received'),
    t('question.due'),
    t('inbox.overdue'),
    t('state.answered'),
  ];
  const cells = (row: Row): string[] => {
    const isOpen = ['received', 'routed', 'inProgress'].includes(row.state);
    const isOverdue = isOpen && row.due_on !== null && row.due_on < today;
    return [
      row.number,
      row.title ?? t('inbox.erased'),
      kindName(row.kind, desk).text,
      t(`state.${row.state}`),
      row.department === null ? '' : departmentName(row.department, desk).text,
      dayIn(timeZone, row.received_at),
      row.due_on ?? '',
      t(isOverdue ? 'question.yes' : 'question.no'),
      row.answered_at ? dayIn(timeZone, row.answered_at) : '',
    ];
  };
  return [heads, ...rows.map(cells)];
};
