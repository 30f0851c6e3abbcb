/** Words of a topic's page (专题, one page that answers) and of the index of topics. */
export const TOPIC = {
  crumb: '专题',
  description: (name: string, question: string) => `${name}一页通。${question}。`,
  index: {
    title: '专题',
    description: '县里常问的事，一事一页：谁做过，有没有效果，各地怎么样。',
    lede: (count: number) =>
      `县里常问的 ${count} 件事，一事一页，可打印。都由库里的表算出；没有列出的地区是没有资料，不是没有做。`,
  },
} as const;
