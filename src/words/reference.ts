/** Words of the reference layer: what is known from outside of the documents, always told apart from evidence. */

export const PAGE_KIND = {
  official: '发布机关',
  'official repost': '其他机关转载',
  reprint: '转载',
  media: '媒体',
  journal: '期刊、预印本',
  repository: '公开代码库的文件',
  other: '来历不明的镜像（不作链接）',
} as const;
export const CONFIDENCE = { sure: '可靠', likely: '较可靠', doubtful: '待核' } as const;

export const POLICY_FIELD = {
  title: '正式题名',
  number: '文号',
  issuer: '发文机关',
  date: '日期',
  effective: '施行',
  validity: '效力',
  address: '地址',
  replaced_by: '由何替代',
  parent: '上位文件',
} as const;

export const REGION_FIELD = {
  resident_population: '常住人口',
  institutions_total: '医疗卫生机构',
  hospitals: '医院',
  primary_institutions: '基层医疗卫生机构',
  township_health_centers: '乡镇卫生院',
  community_health_centers_and_stations: '社区卫生服务中心（站）',
  community_health_centers: '社区卫生服务中心',
  community_health_stations: '社区卫生服务站',
  village_clinics: '村卫生室',
  cdc: '疾病预防控制中心',
  mch_institutions: '妇幼保健机构',
  beds: '床位',
  health_technicians: '卫生技术人员',
  doctors: '执业（助理）医师',
} as const;

export const REFERENCE = {
  word: '参照',
  /** The country, as the one who sets or publishes a value: it need not cover the whole of it. */
  nation: '国家',
  source: '来源',
  lede: '库外查到的资料，不是文献证据。每一条写明在哪里读到、哪天读的、几处相合、把握多大；“待核”的只供追查。',
  policyLede: '所收文献没有写出的文号、机关、日期，从库外查到的列在这里；不是文献证据，也不改动上面照原文记下的各项。',
  regionLede:
    '人口与机构数只供了解大小，不是文献证据，也不参与任何计算。普查与年末数、修订前后的数口径不同，不能连成一列。',
  indexed: (number: string) => `检索号 ${number}，没有网址`,
  read: (day: string) => `${day}读`,
  agreement: (count: number) => (count === 1 ? '仅此一处' : `${count} 处相合`),
  confidence: (word: string) => `把握：${word}`,
  official: {
    title: '对应的官方监测指标',
    same: '相同',
    near: '相近',
    none: '已收录的官方监测体系里没有与它对应的指标。',
    number: (system: string, number: string) => `${system} 第 ${number} 项`,
    formula: (numerator: string, denominator: string) => `官方分子：${numerator}；分母：${denominator}`,
    difference: (relation: 'same' | 'near', text: string) => `${relation === 'near' ? '差别' : '说明'}：${text}`,
  },
  benchmarks: {
    title: '基准值',
    none: '没有查到可对照的基准值。',
    caption: (name: string) => `${name}的基准值（参照）`,
    /** What was measured, behind the name of who published it. */
    data: '数据',
    measured: '统计、监测',
    columns: { indicator: '指标', period: '时期', value: '数值', covers: '范围', policy: '出自', source: '来源' },
    /** A benchmark in a line of its own. */
    name: (region: string, nature: string, period: string, figure: string) => `${region}${nature} ${period}：${figure}`,
    covering: (name: string, covers: string) => `${name}（${covers}）`,
    legend: '虚线为库外的基准值，不是证据，范围各不相同；全部基准值与来源',
    below: '见下。',
    /** Beside a dashed line. */
    mark: (sign: string, figure: string) => `参照${sign} ${figure}`,
  },
  policyBenchmarks: '由它而来的基准值',
  regions: {
    caption: (name: string) => `${name}的人口与机构数（参照）`,
    columns: { field: '项目', value: '数值', asOf: '时点', source: '来源' },
  },
} as const;
