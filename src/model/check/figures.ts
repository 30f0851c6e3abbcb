/** A figure must agree with itself: value and comparator with what is printed, unit with its indicator, row with ledger. */
import { readUse } from '../../schema/numeral.ts';
import type { Problem } from '../../schema/problem.ts';
import { findNumerals } from '../../text/numerals/find-numerals.ts';
import { isUnreadableRow, type Content, type DocumentSource } from '../content.ts';
import { checkPrinted, countsFall, type Finding } from './printed-value.ts';

type Observation = DocumentSource['observations'][number];

/** Checks every observation of every document. */
export function checkFigures(content: Content): Problem[] {
  const indicators = new Map(content.indicators.map(({ id, data }) => [id, data]));
  return content.documents.flatMap((document) => {
    const used = new Set(
      document.numerals
        .map(({ use }) => readUse(use))
        .flatMap((use) => (use.kind === 'observation' ? [use.value] : [])),
    );
    return document.observations.flatMap((row) => {
      const place = { file: `${document.folder}/observations.csv`, line: row.line };
      const indicator = indicators.get(row.indicator ?? '');
      const found = [
        checkUnit(row, indicator?.unit),
        checkPrinted(row, countsFall(indicator?.name ?? row.label ?? '')),
        checkConverted(row),
        checkLedger(row, used, isUnreadableRow(content, document.id, `ledger:${row.id}`)),
      ];
      return found.flatMap((problem) => (problem ? [{ ...place, ...problem }] : []));
    });
  });
}

function checkUnit(row: Observation, unit: string | undefined): Finding | undefined {
  if (!unit || unit === row.unit) return undefined;
  return {
    rule: 'figure/unit',
    message: `单位“${row.unit}”与指标 ${row.indicator} 的单位“${unit}”不同`,
    remedy: `换算成“${unit}”后填写，或改用别的指标。`,
  };
}

/** 零 is a word here: it says that there is none. */
const hasNumber = (printed: string): boolean =>
  /[0-9０-９]/.test(printed) || findNumerals(printed).some(({ values }) => values.some((value) => value !== 0));

function checkConverted(row: Observation): Finding | undefined {
  if (row.converted && hasNumber(row.printed))
    return {
      rule: 'figure/converted',
      message: `原文“${row.printed}”印有数字，却标作由文字折算`,
      remedy: '清空 converted；只有由“全覆盖”“全部”“零”一类文字折成的数才填 yes。',
    };
  if (!row.converted && !hasNumber(row.printed))
    return {
      rule: 'figure/converted',
      message: `数值 ${row.value} 由原文“${row.printed}”折算而来，没有标明`,
      remedy: '在 converted 填 yes；网站便印原词，不与印出的数字排序。',
    };
  return undefined;
}

function checkLedger(row: Observation, used: ReadonlySet<string>, isLedgerBroken: boolean): Finding | undefined {
  if (isLedgerBroken || used.has(row.id) || findNumerals(row.printed).length === 0) return undefined;
  return {
    rule: 'ledger/unused',
    message: `观测“${row.id}”的数字在 numerals.csv 里没有着落`,
    remedy: `在 numerals.csv 第 ${row.paragraph} 段相应的一行把 use 填为 ${row.id}。`,
  };
}
