import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'words/in-place',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ line, message }) => `${line} ${message}`);
}

// The first file pays for the parsers.
beforeAll(() => complaints('src/pages/made-up.astro', ''), 60_000);

const quoted = (text: string) => expect.stringContaining(`界面文字“${text}”写在了 src/words 外面`);

const PAGE = `---
/** A comment may say 资料日期. */
// So may this: 资料日期.
const label = '地区';
const say = (year: number) => \`\${year} 年\`;
---

{/* and this: 资料日期 */}
<p title="提示">第 {say(1)} 段</p>
<p title={\`共 \${label} 条\`}>{label ? '有' : 'none'}</p>
<!-- ships with the page: 注释 -->
<p title=\`反引号\`>，</p>
<style>
  /* 资料日期 */
  p::after { content: '无'; }
</style>
<script>
  // 资料日期
  document.title = '脚本里';
</script>
`;

describe('the rule on where words stand', () => {
  it('sees them in the code, text, attributes, styles, scripts and comments of a template', async () => {
    const found = await complaints('src/pages/made-up.astro', PAGE);
    expect(found).toHaveLength(12);
    for (const text of ['地区', '年', '提示', '第', '段', '共', '条', '有', '反引号', '脚本里'])
      expect(found).toContainEqual(quoted(text));
    expect(found.filter((message) => /“注释”|“无/.test(message))).toHaveLength(2);
  });

  it.each(['components/made-up.ts', 'views/made-up.ts', 'browser/made-up.ts', 'layouts/made-up.ts'])(
    'holds in src/%s',
    async (file) => {
      const code = `/** 说明 */\nexport const a = '甲';\nexport const b = (c: string) => \`\${c}乙\`;\nexport const d = /丙/;\n`;
      expect(await complaints(`src/${file}`, code)).toEqual([quoted('甲'), quoted('乙'), quoted('丙')]);
    },
  );

  it('lets words be where they belong, and in what curators read', async () => {
    for (const file of ['words/made-up.ts', 'model/check/made-up.ts', 'cli/made-up.ts'])
      expect(await complaints(`src/${file}`, "export const a = '甲';\n")).toEqual([]);
  });

  it('shortens what it quotes', async () => {
    const [found] = await complaints('src/views/made-up.ts', `export const a = '${'长'.repeat(40)}';\n`);
    expect(found).toContain(`“${'长'.repeat(12)}…”`);
  });
});
