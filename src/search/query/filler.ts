/** Words of a question that name nothing: what is left without them is what is looked for. */

/** Left out wherever they stand, the longer ones first. */
const WORDS = [
  ...[
    '可不可以',
    '我们县里',
    '是什么样',
    '有哪些',
    '是多少',
    '怎么样',
    '怎么做',
    '怎么办',
    '怎么搞',
    '怎么算',
    '为什么',
  ],
  ...[
    '是什么',
    '是不是',
    '有没有',
    '能不能',
    '要不要',
    '会不会',
    '应不应',
    '该不该',
    '好不好',
    '什么样',
    '多大的',
    '我们县',
    '我们市',
  ],
  ...[
    '我们区',
    '怎么',
    '怎样',
    '如何',
    '为何',
    '什么',
    '哪些',
    '哪里',
    '哪儿',
    '哪个',
    '哪家',
    '谁家',
    '多少',
    '几个',
    '我们',
    '咱们',
  ],
  ...[
    '你们',
    '他们',
    '本县',
    '我县',
    '我市',
    '我区',
    '别人',
    '人家',
    '别的',
    '大家',
    '请问',
    '想要',
    '想做',
    '想搞',
    '要做',
    '要搞',
    '可以',
  ],
  ...[
    '应该',
    '需要',
    '可否',
    '能否',
    '是否',
    '有关',
    '关于',
    '介绍',
    '一下',
    '一个',
    '一些',
    '这个',
    '那个',
    '这样',
    '那样',
    '没有',
  ],
] as const;
const WORD = new RegExp(WORDS.join('|'), 'u');
/** Left out at either end of a piece. */
const EDGES = /^[的了吗呢吧啊是在和与及想请问搞做有用把被给对]+|[的了吗呢吧啊是在和与及想搞做有]+$/gu;

/** The pieces of a phrase between such words, each of two or more characters. @param phrase folded */
export const piecesOf = (phrase: string): string[] =>
  phrase
    .split(WORD)
    .map((piece) => piece.replace(EDGES, ''))
    .filter((piece) => [...piece].length > 1);

/** A question without such words, in one. @param text folded */
export const withoutFiller = (text: string): string => text.split(WORD).join('').replace(EDGES, '');
