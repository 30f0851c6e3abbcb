/** Words of `/llms.txt`: what a language model should know before it reads or quotes this site. */

export const LLMS = {
  what: '本站把县级医疗卫生改革的原始文献整理成可追溯的事实：文献著录、观测数字、举措落地、事件、政策引用，以及据此写成的案例。文字是整理者自己的话，不是原文。',
  read: {
    title: '怎样读',
    items: [
      '一个数字是一条观测：指标、地区、时期、数值、性质、口径、原文印法、段落。缺一项就不是同一个数字。',
      '性质分实际、目标、计划、标准。目标、计划、标准不是结果，不能说成已经做到。',
      '“未说明”是原文没有写；“没有资料”是本站没有收到，都不等于零，也不等于没有做。',
      '带“推断”的日期由整理者推出，理由写在文献页。',
      '标“参照”的是库外资料，只供定位，不是文献证据。',
    ],
  },
  compare: {
    title: '什么不能比',
    items: [
      '同一指标的任意两个数字都判过能比到哪一步：可比、可参考、并列、不可比，见 comparability 表的 grade 与 reasons。',
      '只有 comparable 的一对可以排名、相减或说谁高谁低；indicative 要连同理由一起说；side-by-side 与 not-comparable 只能分别引述。',
      '不同性质（如实际与目标）、不同对象、不同统计范围的数字不要合并，也不要求平均。',
      '不要由几个地区的数字推算全省、全国。',
    ],
  },
  cite: {
    title: '怎样引用',
    items: [
      '引数字时写明原始文献的发文机关、题名与段落，再写“见县域医改知识库”和固定链接：文献页地址加 # 与观测编号。',
      '整理后的数据按 CC BY 4.0 使用；原文的权利归发文机关与作者，有的文献不许转载全文。',
      '写明版次：build.json 的 build，每页页脚也有。',
    ],
  },
  tables: { title: '数据表', see: '每张表有 CSV 与 JSON，列名不变' },
  files: {
    title: '其他机器可读的文件',
    items: [
      ['/build.json', '版次与各表行数'],
      ['/data/jsonld/targets.jsonld', '目标台账及其状态（JSON-LD）'],
      ['/feeds/documents.atom', '新收文献'],
      ['/feeds/due.ics', '到期事项日历'],
    ],
    indicator: '每个指标的数字与逐对判断（JSON-LD）在 /data/jsonld/indicators/<指标编号>.jsonld',
  },
  pages: { title: '主要页面' },
} as const;
