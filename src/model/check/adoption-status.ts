/** A status must not say more than the verb that its note keeps. */
import type { Problem } from '../../schema/problem.ts';
import type { Content, DocumentSource } from '../content.ts';

type Adoption = DocumentSource['adoptions'][number];

/** Verbs of what is under way, and of what is still to come. A quote that holds any other verb may tell of something done. */
const UNDER_WAY =
  /^(?:(?:积极|大力|全面|扎实|深入|持续|不断|着力|加快)?(?:推进|推动|打造|加强|强化|完善|健全|探索|创建|在建|正在建设|加快建设|加快建立))$/;
/** Verbs of what was written down: a paper that is out is no measure that is in force. */
const ISSUED = /^(?:(?:研究|联合|相继|先后|共|均)?(?:出台|印发|制订|制定|下发|颁布|修订|编制)(?:下发|印发)?了?)$/;
const TO_COME = /^(?:要|将|拟|计划|打算|力争|争取|准备|谋划)$/;
/** All that a note with 原文作 quotes of the original: 原文作“推进”，并称已“开辟” tells of something done. */
const verbsOf = (note: string | null): string[] =>
  note?.includes('原文作') ? [...note.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words) : [];

/** Checks that no row stands as done, or as tried, whose verb says that it is under way, on paper only, or to come. */
export function checkAdoptionStatus(content: Content): Problem[] {
  return content.documents.flatMap((document) =>
    document.adoptions.flatMap((row) => {
      const better = betterStatus(row);
      if (!better) return [];
      return [
        {
          file: `${document.folder}/adoptions.csv`,
          line: row.line,
          rule: 'adoption/status',
          message: `附注记着原文作“${verbsOf(row.note).join('”“')}”，状态却是 ${row.status}`,
          remedy: `把 status 改为 ${better}；同句另报了完成的结果的，把那个动词也写进附注。`,
        },
      ];
    }),
  );
}

function betterStatus({ status, note }: Adoption): 'ongoing' | 'planned' | undefined {
  const verbs = verbsOf(note);
  if (status !== 'implemented' || verbs.length === 0) return undefined;
  if (verbs.every((verb) => TO_COME.test(verb))) return 'planned';
  return verbs.every((verb) => [UNDER_WAY, ISSUED, TO_COME].some((kind) => kind.test(verb))) ? 'ongoing' : undefined;
}
