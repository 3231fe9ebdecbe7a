import {written} from './written.ts';

/** What guides to licences say that as many may have as meet the conditions. */
export const noQuantityLimit = written(
  '不限数量，符合条件的都可以办。',
  'No limit: whoever meets the conditions gets one.',
  'Без ограничений: получают все, кто отвечает условиям.',
  '数の制限はなく、条件を満たせば誰でも受けられます。',
  '수량 제한이 없으며, 요건을 갖추면 누구나 받을 수 있습니다.',
);
