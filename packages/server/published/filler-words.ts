/** Words of a question that say nothing of its matter. Every answer has them, so looking for them finds all. */
const fillerWords = [
  ...['请问', '您好', '你好', '我想', '想要', '咨询', '了解', '一下', '怎么', '怎样', '如何', '什么', '哪里'],
  ...[
    '哪些',
    '哪个',
    '多久',
    '多少',
    '是否',
    '能否',
    '可以',
    '能不能',
    '可不可以',
    '需要',
    '办理',
    '申请',
    '我们',
  ],
  ...['现在', '应该', '为什么', '关于', '有关', '情况', '问题', '谢谢', '没有', '材料', '流程', '手续'],
  ...['一个', '有个', '这个', '那个', '一直', '已经'],
  ...[
    'について',
    'お願いします',
    'してください',
    'ください',
    'でしょうか',
    'ですか',
    'ますか',
    'したい',
    '教えて',
  ],
  ...['どうすれば', 'どこ', '方法', '必要', '場合'],
  ...[
    '어떻게',
    '무엇',
    '어디',
    '언제',
    '하나요',
    '있나요',
    '인가요',
    '방법',
    '문의',
    '필요한',
    '싶습니다',
    '대해',
  ],
].sort((a, b) => b.length - a.length);

const filler = new RegExp(fillerWords.join('|'), 'g');

/** What is left of a run of letters without its fillers. */
export const withoutFillers = (run: string): string[] => run.split(filler).filter(Boolean);
