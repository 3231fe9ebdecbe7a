import {plain, unitsOf} from './plain.ts';

// What people say around what they look for. It matches nearly everything, or nothing, and says nothing.
const phrases = [
  ...[
    '怎么办理',
    '怎么办',
    '怎么弄',
    '怎么',
    '怎样',
    '如何',
    '办理',
    '办一下',
    '办个',
    '想办',
    '要办',
    '我要',
    '我想',
  ],
  ...[
    '想要',
    '我们',
    '需要',
    '要带',
    '什么材料',
    '哪些材料',
    '什么手续',
    '哪些手续',
    '什么',
    '哪些',
    '材料',
    '手续',
    '流程',
  ],
  ...[
    '去哪里',
    '去哪儿',
    '在哪里',
    '在哪儿',
    '哪里',
    '哪儿',
    '去哪',
    '在哪',
    '多少钱',
    '多久',
    '多长时间',
    '请问',
    '你好',
  ],
  ...['您好', '可以', '能不能', '可不可以', '能否', '吗', '呢', '的', '了', '我', '请'],
  ...[
    'するには',
    'したい',
    'どうすれば',
    'どうやって',
    'どこで',
    '方法',
    '手続き',
    '手続',
    'ですか',
    'ください',
    'について',
  ],
  ...[
    '어떻게',
    '어디서',
    '어디에서',
    '하려면',
    '하고싶어요',
    '하고 싶어요',
    '방법',
    '필요한',
    '서류',
    '싶어요',
    '하나요',
  ],
];

const words = new Set(
  (
    'a an the of to for my our your i we you me do does can could how where what when which is are need want would ' +
    'like get getting have please in at on with and or about apply it this that there from by if ' +
    'как где что какие какой какая нужно нужны надо можно мне я мы мой моя мое мои мою свой свою для на в во и с со по ' +
    'у о об из к от до за ли если получить оформить сделать подать хочу куда обратиться чтобы это'
  ).split(' '),
);

const phrase = new RegExp(
  phrases
    .map(plain)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

// As syllables, for those who type in letters.
const said = new Set([
  'zenmebanli',
  'zenmeban',
  'zenme',
  'banli',
  'ruhe',
  'woyao',
  'woxiang',
  'nali',
  'xuyao',
]);

/** Whether a word only says that somebody wishes something. */
export const isWish = (word: string): boolean => words.has(word);

/** The units of a plain text without the words of a wish, unless there is nothing else. */
export const unitsWished = (plainText: string): string[] => {
  const wished = unitsOf(plainText.replace(phrase, ' ')).filter((unit) => !isWish(unit));
  return wished.length ? wished : unitsOf(plainText);
};

/** Whether letters are such a phrase in pinyin. */
export const isSaidWish = (letters: string): boolean => said.has(letters);
