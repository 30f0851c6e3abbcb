import { z } from 'zod';
import { id, numberCell, optional, period, regionCode, text } from '../fields.ts';
import { COMPARATORS, NATURES } from '../observation.ts';
import { UNITS } from '../units.ts';
import { sourceColumns } from './source.ts';

/** 基准值: one national or provincial value of an indicator, to hold a figure against. The keys are the columns of benchmarks.csv, in order. */
export const benchmarkRow = z
  .strictObject({
    id,
    indicator: id,
    region: regionCode,
    /** Year or month in which it holds, or is due. */
    year: period,
    nature: z.enum(NATURES),
    comparator: z.enum(COMPARATORS),
    /** In the indicator's unit. */
    value: numberCell,
    /** Upper end, for comparator `range` only. */
    value_max: optional(numberCell),
    unit: z.enum(UNITS),
    /** Whom or what it covers, in our own words. */
    covers: text,
    /** The policy that sets it; empty for what was measured. */
    policy: optional(id),
    ...sourceColumns,
  })
  .superRefine((row, context) => {
    const report = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if ((row.comparator === 'range') !== (row.value_max !== null))
      report('value_max', '上限与比较号不合｜只有区间（range）才填上限，区间必须填');
    if (row.value_max !== null && row.value_max <= row.value) report('value_max', '上限不大于下限｜核对两个数');
    if (row.nature !== 'actual' && row.policy === null)
      report('policy', '目标、标准没有写出自哪项政策｜填政策编号；查不到的不收');
  });

export type BenchmarkRow = z.output<typeof benchmarkRow>;
