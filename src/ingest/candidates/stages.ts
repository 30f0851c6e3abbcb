/** A plan told by its years: 2021年3家医院试点；2022年…全面实施. Each year is a stage of the measure named before it. */

export interface Stage {
  /** Where its year stands. */
  readonly start: number;
  readonly printed: string;
  readonly year: string;
  readonly status: string;
  readonly verb: string;
}

const STAGE =
  /(?<!\d)(20\d{2})年[，,]?[^，,。；;《》]{0,30}?(试点|试运行|模拟测试|模拟|启动|全面实施|全面推开|全面推行|实施|推行|推开|推广|铺开)/gu;
const PILOT = /试|模拟/u;
/** A stage alone is a date like any other. */
const FEWEST = 2;

/** @param year the document's: what comes after it is to be done @returns none where fewer than two years are told */
export function stagesOf(text: string, year: number | undefined): Stage[] {
  const stages = [...text.matchAll(STAGE)].map(({ 0: printed, 1: of = '', 2: verb = '', index }): Stage => ({
    start: index,
    printed,
    year: of,
    status: year !== undefined && Number(of) > year ? 'planned' : PILOT.test(verb) ? 'pilot' : 'implemented',
    verb,
  }));
  return new Set(stages.map((stage) => stage.year)).size >= FEWEST ? stages : [];
}
