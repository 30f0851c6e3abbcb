/**
 * Fonts of office programs map a character to the radical that looks like it (⼀ for 一, ⻓ for 长), and the text layer keeps the radical. NFKC knows the Kangxi block, of
 * the supplement only two; and over a whole text it would change much else, so it is asked for these characters alone.
 */

/** What looks the same, from U+2E80 on; a space where no character of daily use does. */
const SUPPLEMENT =
  '⺀厂乛乚乙亻冂几刀刂卜卩小小兀尣尢尢巳幺彑彐忄心扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网网网羊羊羊耂肀聿月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';
const FIRST = 0x2e80;
const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/** The text with characters in the place of radicals; its length stays. */
export const foldRadicals = (text: string): string =>
  text.replaceAll(RADICAL, (radical) => {
    const at = radical.charCodeAt(0) - FIRST;
    const same = at < SUPPLEMENT.length ? SUPPLEMENT[at] : radical.normalize('NFKC');
    return same === undefined || same === ' ' ? radical : same;
  });
