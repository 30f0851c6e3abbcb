/** What changed between two snapshots, fact by fact. A document that came or went is one change: its facts came with it. */
import type { ErratumEntry } from '../../schema/erratum.ts';
import type { Change, Snapshot } from '../../schema/release.ts';
import { isFactTable } from './snapshot.ts';

const NOTHING: Snapshot[string] = { fields: [], rows: {} };

const documentOf = (key: string): string => key.split('/')[0] ?? '';

/** Changes in the order of the tables, then of the keys, then of the fields. */
export function diffSnapshots(before: Snapshot, after: Snapshot): Change[] {
  const moved = documentsMoved(before, after);
  const tables = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return tables.flatMap((table) => {
    const [old = NOTHING, now = NOTHING] = [before[table], after[table]];
    const keys = [...new Set([...Object.keys(old.rows), ...Object.keys(now.rows)])].toSorted();
    const own = isFactTable(table) ? keys.filter((key) => !moved.has(documentOf(key))) : keys;
    return own.flatMap((key): Change[] => {
      const [was, is] = [old.rows[key], now.rows[key]];
      const facts = table === 'documents' && moved.has(key) ? { facts: moved.get(key) ?? 0 } : {};
      if (!was) return [{ table, key, kind: 'added', ...facts }];
      if (!is) return [{ table, key, kind: 'removed', ...facts }];
      // A field that is new in the table has no old value to speak of.
      return now.fields.flatMap((field, index): Change[] => {
        const place = old.fields.indexOf(field);
        const [from = null, to = null] = [was[place], is[index]];
        return place < 0 || from === to ? [] : [{ table, key, kind: 'changed', field, old: from, new: to }];
      });
    });
  });
}

/** Documents in but one of the two, with how many facts they have there. */
function documentsMoved(before: Snapshot, after: Snapshot): ReadonlyMap<string, number> {
  const idsOf = (snapshot: Snapshot) => new Set(Object.keys(snapshot['documents']?.rows ?? {}));
  const moved = new Map([...idsOf(before).symmetricDifference(idsOf(after))].map((id) => [id, 0]));
  for (const snapshot of [before, after])
    for (const [table, { rows }] of Object.entries(snapshot))
      if (isFactTable(table))
        for (const key of Object.keys(rows)) {
          const count = moved.get(documentOf(key));
          if (count !== undefined) moved.set(documentOf(key), count + 1);
        }
  return moved;
}

/** Says why: what an erratum tells of the row or its document, else what is said of the release as a whole. */
export function giveReasons(changes: readonly Change[], errata: readonly ErratumEntry[], note: string): Change[] {
  return changes.map((change) => {
    const own = change.kind === 'changed' ? errata.findLast((erratum) => erratum.of === change.key) : undefined;
    const reason = own ? own.wrong : note;
    return reason ? { ...change, reason } : change;
  });
}
