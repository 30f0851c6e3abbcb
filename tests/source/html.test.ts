import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/source/read-source.ts';

const read = (html: string, name = 'a.html') => readSource(new TextEncoder().encode(html), name);
const textsOf = async (html: string) => (await read(html)).paragraphs.map(({ text }) => text);

const LONG = '全县组建2个医共体，牵头医院与成员单位实行统一管理，基层首诊率稳步提高。';
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<style>p{margin:0}</style><script>var a="假文字，假文字。"</script></head><body>${body}</body></html>`;
const NAVIGATION = '<div class="top"><a href="/">首页</a> <a href="/a">要闻</a> <a href="/b">政务公开</a></div>';
const FOOT = '<div class="footer"><p>主办：白石县人民政府办公室</p><p>某ICP备12345678号</p></div>';
const RECORD = `<table><tr><td>索 引 号：</td><td>000-1/2024-00012</td><td>主题分类：</td><td>卫生</td></tr>
<tr><td>发布机构：</td><td>白石县人民政府办公室</td><td>成文日期：</td><td>2024年3月2日</td></tr>
<tr><td>文 号：</td><td>白政办发〔2024〕6号</td><td>发布日期：</td><td>2024-03-05</td></tr>
<tr><td>标 题：</td><td>白石县人民政府办公室关于家庭医生签约的通知</td><td>有效性：</td><td>有效</td></tr></table>`;

describe('a page of a government portal', () => {
  const html = page(
    `${NAVIGATION}<div class="crumb">当前位置：<a>首页</a> &gt; <a>通知</a></div>${RECORD}
    <h1>白石县人民政府办公室<br>关于家庭医生签约的通知</h1><div class="info">发布时间：2024-03-05 10:20 来源：县政府办 【字体：大 中 小】</div>
    <div id="zoom"><p align="center">白石县人民政府办公室关于家庭医生签约的通知</p><p>各乡镇人民政府：</p><p>　　${LONG}</p>
    <p>一、总体要求</p><p>到2025年，签约率达到
      45%以上。</p><p>白石县人民政府办公室</p><p>2024年3月2日</p><div class="share">分享到：<a>微信</a><a>微博</a><a>QQ</a></div></div>
    <div>扫一扫在手机打开当前页</div>${FOOT}`,
  );

  test('gives the text alone, in its order', async () =>
    expect(await textsOf(html)).toEqual([
      '白石县人民政府办公室关于家庭医生签约的通知',
      '各乡镇人民政府：',
      LONG,
      '一、总体要求',
      '到2025年，签约率达到45%以上。',
      '白石县人民政府办公室',
      '2024年3月2日',
    ]));

  test('gives the record that it prints, each field with its place', async () => {
    const { header } = await read(html);
    const find = (field: string) => header.filter((one) => one.field === field).map(({ text, place }) => [text, place]);
    expect(find('index-number')).toEqual([['000-1/2024-00012', '网页信息表']]);
    expect(find('number')).toEqual([['白政办发〔2024〕6号', '网页信息表']]);
    expect(find('issuer')).toEqual([['白石县人民政府办公室', '网页信息表']]);
    expect(find('signed')).toEqual([['2024年3月2日', '网页信息表']]);
    expect(find('validity')).toEqual([['有效', '网页信息表']]);
    expect(find('published')).toContainEqual(['2024-03-05 10:20', '标题下的发布信息']);
    expect(find('source')).toEqual([['县政府办', '标题下的发布信息']]);
  });

  test('what was taken off is listed', async () => {
    const { furniture } = await read(html);
    expect(furniture.map(({ text }) => text).join('|')).toContain('主办：白石县人民政府办公室');
  });
});

describe('the text of a page', () => {
  test('a line feed in the source is no space in Chinese, and one in English', async () =>
    expect(
      await textsOf(
        page(`<div><p>${LONG}</p><p>签约
      率与 family
      doctor 并列</p></div>`),
      ),
    ).toEqual([LONG, '签约率与 family doctor 并列']));

  test('a break parts paragraphs', async () =>
    expect(await textsOf(page(`<div><p>${LONG}<br>一、签约<br/>二、管理</p><p>完。</p></div>`))).toEqual([
      LONG,
      '一、签约',
      '二、管理',
      '完。',
    ]));

  test('hidden parts, pinyin above characters and forms are none of it', async () =>
    expect(
      await textsOf(
        page(
          `<div><p>${LONG}</p><p style="display: none">暗，暗。</p><p><ruby>医<rp>(</rp><rt>yī</rt></ruby>改</p><select><option>选</option></select></div>`,
        ),
      ),
    ).toEqual([LONG, '医改']));

  test('numbers that the browser prints are part of it, unless the text has its own', async () =>
    expect(
      await textsOf(page(`<div><p>${LONG}</p><ol start="3"><li>签约</li><li>4.管理</li></ol><p>完。</p></div>`)),
    ).toEqual([LONG, '3.签约', '4.管理', '完。']));

  test('a page laid out with tables is read as text, a table of data as rows', async () => {
    const data =
      '<table><thead><tr><th rowspan="2">县</th><th colspan="2">签约率</th></tr><tr><th>2023年</th><th>2024年</th></tr></thead><tr><td>白石县</td><td>40%</td><td>45%</td></tr></table>';
    const { paragraphs, tables } = await read(
      page(`<table><tr><td>${NAVIGATION}</td></tr><tr><td><p>${LONG}</p>${data}<p>完。</p></td></tr></table>`),
    );
    expect(paragraphs.map(({ text }) => text)).toEqual([
      LONG,
      '县\t签约率',
      '2023年\t2024年',
      '白石县\t40%\t45%',
      '完。',
    ]);
    expect(tables[0]?.rows.map(({ paragraph, isHeading }) => [paragraph, isHeading])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
    expect(tables[0]?.rows[2]?.cells[2]).toEqual({
      text: '45%',
      start: 8,
      column: 2,
      headings: ['签约率', '2024年', '白石县'],
    });
  });

  test('a page without prose is refused', async () => {
    await expect(read(page('<div id="app"></div>'))).rejects.toThrow('没有找到正文');
  });

  test('a hostile depth is refused', async () => {
    await expect(read(page('<b>'.repeat(5000) + LONG))).rejects.toThrow('没有找到正文');
  });

  test('is told by its content, whatever the name', async () => {
    const { format, warnings } = await read(page(`<p>${LONG}</p>`), 'a.doc');
    expect([format, warnings[0]]).toEqual(['html', '扩展名是 .doc，内容是网页，按内容读取。']);
  });
});

describe('the encoding of a page', () => {
  const gbk = [0xc7, 0xa9, 0xd4, 0xbc, 0xc2, 0xca];
  const bytesOf = (charset: string, body: readonly number[]) =>
    Uint8Array.from([
      ...new TextEncoder().encode(`<html><head>${charset}</head><body><p>`),
      ...body,
      ...new TextEncoder().encode('</p></body></html>'),
    ]);
  test('is what the page says', async () => {
    const { encoding, paragraphs } = await readSource(bytesOf('<meta charset="gb2312">', gbk), 'a.html');
    expect([encoding, paragraphs[0]?.text]).toEqual(['gb18030', '签约率']);
  });
  test('or, when it says nothing, what its bytes are', async () => {
    const { encoding, paragraphs } = await readSource(bytesOf('', gbk), 'a.html');
    expect([encoding, paragraphs[0]?.text]).toEqual(['gb18030', '签约率']);
  });
  test('a page saved anew in UTF-8 that still says GBK is read as UTF-8, with a word', async () => {
    const { encoding, warnings } = await read(
      '<html><head><meta charset="gbk"></head><body><p>签约率</p></body></html>',
    );
    expect(encoding).toBe('utf-8');
    expect(warnings).toEqual(['网页自称 gb18030 编码，实际是 utf-8。']);
  });
});

describe('mhtml', () => {
  const message = (charset: string, body: string) =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://county.example/a.html',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----b"',
      '',
      '------b',
      `Content-Type: text/html; charset=${charset}`,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      body,
      '------b--',
      '',
    ].join('\r\n');
  const quoted = (text: string) =>
    [...new TextEncoder().encode(text)]
      .map((byte) =>
        byte < 0x80 && byte !== 0x3d
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
      .replaceAll(/.{60}(?!=)(?<![=].?)/g, '$&=\r\n');

  test('is unpacked; its address is kept', async () => {
    const { format, header, paragraphs } = await readSource(
      new TextEncoder().encode(message('utf-8', quoted(page(`<div><p>${LONG}</p><p>完。</p></div>`)))),
      'a.mhtml',
    );
    expect(format).toBe('mhtml');
    expect(paragraphs.map(({ text }) => text)).toEqual([LONG, '完。']);
    expect(header).toEqual([{ field: 'url', text: 'https://county.example/a.html', place: '存档的网址' }]);
  });

  test('without a page is refused', async () => {
    const plain = message('utf-8', '').replace('text/html; charset', 'text/plain; charset');
    await expect(readSource(new TextEncoder().encode(plain), 'a.mht')).rejects.toThrow('没有找到正文');
  });
});
