/** A figure must agree with itself: value with what is printed, hedge with comparator, unit with its indicator, row with ledger. */
import { readUse } from '../../schema/numeral.ts';
import type { Problem } from '../../schema/problem.ts';
import { isUnreadableRow, type Content, type DocumentSource } from '../content.ts';
import { hedgeOf } from '../../text/hedge.ts';
import { readQuantities } from '../../text/numeral-value.ts';

type Observation = DocumentSource['observations'][number];

/** Checks every observation of every document. */
export function checkFigures(content: Content): Problem[] {
  const units = new Map(content.indicators.map(({ id, data }) => [id, data.unit]));
  return content.documents.flatMap((document) => {
    const used = new Set(
      document.numerals
        .map(({ use }) => readUse(use))
        .flatMap((use) => (use.kind === 'observation' ? [use.value] : [])),
    );
    return document.observations.flatMap((row) => {
      const place = { file: `${document.folder}/observations.csv`, line: row.line };
      const found = [
        checkUnit(row, units.get(row.indicator ?? '')),
        checkValue(row),
        checkConverted(row),
        checkHedge(row),
        checkLedger(row, used, isUnreadableRow(content, document.id, `ledger:${row.id}`)),
      ];
      return found.flatMap((problem) => (problem ? [{ ...place, ...problem }] : []));
    });
  });
}

type Finding = Pick<Problem, 'rule' | 'message' | 'remedy'> | undefined;

function checkUnit(row: Observation, unit: string | undefined): Finding {
  if (!unit || unit === row.unit) return undefined;
  return {
    rule: 'figure/unit',
    message: `单位“${row.unit}”与指标 ${row.indicator} 的单位“${unit}”不同`,
    remedy: `换算成“${unit}”后填写，或改用别的指标。`,
  };
}

function checkValue(row: Observation): Finding {
  const quantities = readQuantities(row.printed);
  const values = row.value_max === null ? [row.value] : [row.value, row.value_max];
  if (quantities.length === 0) {
    if (values.every((value) => value === 0 || value === 1 || value === 100)) return undefined;
    return {
      rule: 'figure/value',
      message: `原文“${row.printed}”没有数字，数值却是 ${row.value}`,
      remedy: '以文字表示的全无、唯一、全部分别填 0、1、100；否则把 printed 写完整。',
    };
  }
  const missing = values.find((value) => !quantities.includes(value));
  if (missing === undefined) return undefined;
  return {
    rule: 'figure/value',
    message: `数值 ${missing} 与原文“${row.printed}”（读作 ${quantities.join('、')}）不符`,
    remedy: '核对数值与换算（万、亿要展开），或核对 printed。',
  };
}

/** 零 is a word here: it says that there is none. */
const hasNumber = (printed: string): boolean =>
  /[0-9０-９]/.test(printed) || readQuantities(printed).some((quantity) => quantity !== 0);

function checkConverted(row: Observation): Finding {
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

function checkHedge(row: Observation): Finding {
  const hedge = hedgeOf(row.printed);
  if (hedge && row.comparator !== hedge && row.comparator !== 'range')
    return {
      rule: 'figure/comparator',
      message: `原文“${row.printed}”带限定词，comparator 却是“${row.comparator}”`,
      remedy: `改为“${hedge}”。`,
    };
  if (!hedge && (row.comparator === '≥' || row.comparator === '≤' || row.comparator === '≈'))
    return {
      rule: 'figure/comparator',
      message: `comparator 为“${row.comparator}”，原文“${row.printed}”却没有余、近、以上、不超过一类的词`,
      remedy: '把限定词连同数字写进 printed，或把 comparator 改为“=”。',
    };
  return undefined;
}

function checkLedger(row: Observation, used: ReadonlySet<string>, isLedgerBroken: boolean): Finding {
  if (isLedgerBroken || readQuantities(row.printed).length === 0 || used.has(row.id)) return undefined;
  return {
    rule: 'ledger/unused',
    message: `观测“${row.id}”的数字在 numerals.csv 里没有着落`,
    remedy: `在 numerals.csv 第 ${row.paragraph} 段相应的一行把 use 填为 ${row.id}。`,
  };
}
