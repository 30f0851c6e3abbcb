/** Words that stand where something once stood. */
export const MOVED = {
  title: '这一页已经移走',
  indicator: '这个指标不再单列',
  description: '这个地址原来的内容已并入别处。',
  merged: '这个指标已并入下面的指标，原来的数字都在那里：',
  figure: '这个指标只此一处有数，无从比较，不再单列成页；数字、出处和编号都没有变，见：',
  other: '原来的内容见：',
  anchors: '从本页移走的内容',
  anchor: (name: string) => `原在本页的 ${name}，见`,
} as const;
