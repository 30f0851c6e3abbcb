/** The actions that continuous integration runs: a tag can be moved to other code, a commit can't. */

/** An action that is named by something else than a commit. */
export interface LooseAction {
  line: number;
  uses: string;
}

const USES = /^\s*(?:- )?uses:\s*(\S+)(.*)$/;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The version stands behind, for whoever reads. */
const VERSION = /^\s+# v\d+(?:\.\d+)*\s*$/;

/** @param workflow text of a file in `.github/workflows`. Actions of this repository itself (`./…`) are pinned by being here. */
export function findLooseActions(workflow: string): LooseAction[] {
  return workflow.split('\n').flatMap((text, index) => {
    const [, uses = '', rest = ''] = USES.exec(text) ?? [];
    if (!uses || uses.startsWith('./') || (PINNED.test(uses) && VERSION.test(rest))) return [];
    return [{ line: index + 1, uses }];
  });
}
