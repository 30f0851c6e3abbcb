/** The division a document is of: the one its issuer names, else its title, else what its text names most. */
import { findRegions, type NamedRegion } from '../divisions/find-regions.ts';
import { chainOf, type Divisions } from '../divisions/read-divisions.ts';
import { type FoundField, inferred } from './types.ts';

export interface FoundRegions {
  readonly own: FoundField | undefined;
  /** All that the text names, the own chain first. */
  readonly all: readonly string[];
  readonly named: readonly NamedRegion[];
}

/** Counties more than any other share their names; one stands for itself only when it is named with what is above it, or alone. */
export function findOwnRegion(
  title: string,
  issuer: string,
  text: string,
  divisions: Divisions,
  page = '',
): FoundRegions {
  const named = findRegions(`${issuer}\n${title}\n${text}`, divisions);
  const sure = named.filter(({ isUnsure }) => !isUnsure);
  const own =
    deepest(named, 0, issuer.length, '由发文机关的名称推断', divisions) ??
    deepest(named, issuer.length, issuer.length + 2 + title.length, '由题名推断', divisions) ??
    ofCountry(title, issuer) ??
    mostNamed(sure, divisions) ??
    mostNamed(
      findRegions(page, divisions).filter(({ isUnsure }) => !isUnsure),
      divisions,
    );
  const spoken = own ? chainOf(own.value, divisions).filter((code) => speaksOf(code, text)) : [];
  // The divisions above the own one have pages that lead to it.
  const above = own ? chainOf(own.value, divisions).filter((code) => code !== '100000') : [];
  const codes = new Set([
    ...above,
    ...spoken,
    ...(own
      ? chainOf(own.value, divisions).filter(
          (code) => sure.some((region) => region.code === code) || code === own.value,
        )
      : []),
    ...sure.map(({ code }) => code),
  ]);
  return { own, all: [...codes], named };
}

/** 全省, 省卫生健康委, 国家: a level of the own chain that the text speaks of without its name. */
function speaksOf(code: string, text: string): boolean {
  if (code === '100000') return /全国|国家(?:级|卫生|医保|医疗|重点|推荐|基本|标准|临床)|我国|国务院|中央/u.test(text);
  if (code.endsWith('0000')) return /省(?:级|委|政[府协]|卫|医(?:保|改))|全省|我省/u.test(text);
  return code.endsWith('00') && /全市|市级|市委|市政府|市卫|省、?市(?![场民])/u.test(text);
}

const ofCountry = (title: string, issuer: string): FoundField | undefined =>
  /全国|我国|中国(?!移动|联通|电信)/u.test(title) ||
  /国务院|国家(?:卫生|医疗|医保|中医)/u.test(issuer) ||
  /^\d{4}年(?:我国)?卫生健康事业发展统计公报/u.test(title)
    ? inferred('100000', '由题名推断（全国）')
    : undefined;

/** The lowest division that a stretch names. */
function deepest(
  named: readonly NamedRegion[],
  from: number,
  to: number,
  reason: string,
  divisions: Divisions,
): FoundField | undefined {
  const there = named.filter(({ start, isUnsure }) => start >= from && start < to && !isUnsure);
  const best = there.toSorted((a, b) => chainOf(b.code, divisions).length - chainOf(a.code, divisions).length)[0];
  return best && best.code !== '100000' ? inferred(best.code, `${reason}（${best.printed}）`) : undefined;
}

/** Of those named most often the lowest that all others of its chain lead to. */
function mostNamed(sure: readonly NamedRegion[], divisions: Divisions): FoundField | undefined {
  const counts = new Map<string, number>();
  for (const { code } of sure) if (code !== '100000') counts.set(code, (counts.get(code) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  const [first] = ranked;
  if (!first) return undefined;
  const below = ranked.find(
    ([code, count]) => code !== first[0] && chainOf(code, divisions).includes(first[0]) && count * 2 >= first[1],
  );
  return inferred((below ?? first)[0], '由正文提到最多的地区推断');
}
