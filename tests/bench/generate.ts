/** `npm run bench -- generate N DIR [BASE]`: writes an invented knowledge base of N documents, with the taxonomy of BASE (content). */
import { generate } from './scale/generate.ts';

/** @returns false for wrong usage */
export default function run([
  count = '',
  to = '',
  base = process.env['KB_CONTENT'] || 'content',
]: string[]): Promise<boolean> {
  const documents = Number(count);
  if (!Number.isSafeInteger(documents) || documents < 1 || to === '') {
    console.error('用法：npm run bench -- generate 文献数 目标文件夹 [底本=content]');
    return Promise.resolve(false);
  }
  const written = generate(base, to, documents);
  console.log(
    `已写 ${to}：文献 ${written.documents}，案例 ${written.cases}，新增地区 ${written.regions}（均为虚构的样例）`,
  );
  return Promise.resolve(true);
}
