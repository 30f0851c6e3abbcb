/** What becomes a file or an address must be told apart by every file system and every reader. */
import type { Problem } from '../../schema/problem.ts';
import type { Content } from '../content.ts';

/** Checks that originals are told apart by more than case, and that one file has one fingerprint. */
export function checkAddresses({ documents }: Content): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, { file: string; sha256: string; id: string }>();
  for (const { id, file, data, at } of documents) {
    const { original } = data;
    const key = original.file.toLowerCase();
    const other = first.get(key);
    if (!other) first.set(key, { ...original, id });
    else if (other.file !== original.file)
      problems.push({
        ...{ file, ...at(['original', 'file']), rule: 'original/case' },
        message: `原件“${original.file}”与文献 ${other.id} 的“${other.file}”只有大小写不同`,
        remedy: '是同一份就写得一样；是两份就给其中一份换个名字，有的系统分不出大小写。',
      });
    else if (other.sha256 !== original.sha256)
      problems.push({
        ...{ file, ...at(['original', 'sha256']), rule: 'original/fingerprint' },
        message: `同一份原件“${original.file}”在文献 ${other.id} 里的指纹不同`,
        remedy: '用 sha256sum 重新计算，两处写得一样；是两份不同的文件就换个名字。',
      });
  }
  return problems;
}
