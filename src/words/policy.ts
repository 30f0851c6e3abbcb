/** Words of a policy's page and of the index of policies. */
import { NOT_HELD } from './zh.ts';

export const POLICY = {
  crumb: '政策',
  description: (level: string, title: string) => `${level}级政策${title}：文号、依据与引用。`,
  held: '已收录',
  record: { number: '文号', issuer: '发文机关', date: '日期', region: '地区', aliases: '又称', document: '全文页' },
  notHeld: '本库尚未收录这份文件，只收录了对它的引用。',
  repairTitle: '文号、题名的修复',
  repair: (printed: string, repaired: string, reason: string) => `副本印作“${printed}”，应读作“${repaired}”。${reason}`,
  citations: '谁引用了它',
  rest: (count: number) => `另有 ${count} 份文献引用，可用检索查看`,
  places: (region: string, count: number) => `${region} · ${count} 处`,
  printed: (text: string, note: string | null) => `原文写作“${text}”${note ? `；${note}` : ''}`,
  measures: '与它同段的举措',
  measuresLede: '引用它的段落里写到的举措；同段不等于由它而来。',
  index: {
    title: '政策',
    description: '文献引用的政策、规划、标准：文号、发文机关、谁引用了它。',
    lede: (policies: number, citations: number) =>
      `文献引用的政策、规划与标准，共 ${policies} 项，${citations} 处引用。未收录原文的标“${NOT_HELD}”。`,
    line: (number: string, region: string, citations: number, state: string) =>
      `${number && `${number} · `}${region} · 引用 ${citations} 处 · ${state}`,
  },
} as const;
