import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/search/build/page-text.ts';

const page = (main: string) =>
  readPage(
    `<html><head><title>x</title></head><body><nav>外</nav><main id="main">${main}</main><footer>脚</footer></body></html>`,
  );
const texts = (main: string) => page(main)?.blocks.map(({ text }) => text);

describe('readPage', () => {
  it('reads inline elements and figures as part of their sentence, blocks as borders', () => {
    expect(texts('<p>组建<button>12 个</button>县域<a href="#">医共体</a></p><ul><li>甲</li><li>乙</li></ul>')).toEqual(
      ['组建12 个县域医共体', '甲', '乙'],
    );
    expect(texts('<table><tr><th>指标</th><td>数值<br>单位</td></tr></table>')).toEqual(['指标', '数值', '单位']);
    expect(texts('<p>甲\n  <b>乙</b></p>文字<div>丙</div>丁')).toEqual(['甲 乙', '文字', '丙', '丁']);
  });
  it('does not glue badges and counts to a heading, nor the small print of a cell to its figure', () => {
    const blocks = page(
      '<h3 id="a"><a>就诊率</a><span class="grade">可参考</span></h3><table><tr><td>68%<small>甲县</small></td></tr></table><p>一<small>二</small></p>',
    )?.blocks;
    expect(blocks?.map(({ text, section }) => [text, section])).toEqual([
      ['就诊率', '就诊率'],
      ['可参考', '就诊率'],
      ['68%', '就诊率'],
      ['甲县', '就诊率'],
      ['一二', '就诊率'],
    ]);
  });
  it('leaves out navigation, scripts, what is hidden and what lies outside main', () => {
    expect(
      texts('<nav>目录</nav><script>甲</script><style>乙</style><noscript>丙</noscript><p hidden>丁</p><p>正文</p>'),
    ).toEqual(['正文']);
  });
  it('knows the zone of each text', () => {
    const blocks = page(
      '<h1>题</h1><h2 id="a">节</h2><p>文</p><table><tr><td>格</td></tr></table><div role="dialog" id="card"><h3>卡</h3><p>片</p></div>',
    )?.blocks;
    expect(blocks?.map(({ zone, text, anchor, section }) => [zone, text, anchor, section])).toEqual([
      ['title', '题', '', ''],
      ['heading', '节', 'a', '节'],
      ['text', '文', 'a', '节'],
      ['figure', '格', 'a', '节'],
      ['card', '卡', 'card', '节'],
      ['card', '片', 'card', '节'],
    ]);
  });
  it('links a text to the nearest element with an id', () => {
    const blocks = page('<h2 id="a">节</h2><ol><li id="p12"><div>段</div></li></ol><p>后</p>')?.blocks;
    expect(blocks?.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['节', 'a'],
      ['段', 'p12'],
      ['后', 'a'],
    ]);
  });
  it('reads title, kind and crumbs', () => {
    const read = page(
      '<nav class="crumbs"><ol><li><a>首页</a></li><li><a>文献</a></li><li><span>题</span></li></ol></nav><article data-search-page="document"><h1>长 <b>题</b></h1></article>',
    );
    expect(read).toMatchObject({ title: '长 题', kind: 'document', crumbs: ['文献'] });
    expect(page('<p>文</p>')).toMatchObject({ title: '', kind: 'list', crumbs: [] });
  });
  it('is no page without a main part', () => expect(readPage('<html><body>跳转</body></html>')).toBeUndefined());
});
