/** What has changed in the data: release by release, fact by fact, and what was wrong. */
import { documentPath, factPath } from '../grammar/paths.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';
import { diffSnapshots, giveReasons } from '../model/releases/diff.ts';
import { takeSnapshot, dataVersion } from '../model/releases/snapshot.ts';
import type { ErratumEntry } from '../schema/erratum.ts';
import type { Change, Release, Snapshot } from '../schema/release.ts';
import { CHANGES } from '../words/release.ts';
import { type ChangeView, nameOf, tableOf, viewChange } from './change-text.ts';
import type { Link } from './link.ts';

/** As content/releases.ts reads them. */
export interface Releases {
  readonly log: readonly Release[];
  readonly snapshot: Snapshot;
}

export interface ReleaseView {
  readonly title: string;
  readonly note: string;
  readonly count: number;
  readonly changes: readonly ChangeView[];
  /** Changes that are not listed here. */
  readonly more: number;
}

export interface ErratumView {
  readonly of: Link;
  readonly text: string;
}

export interface ChangesPage {
  readonly version: string;
  /** The day of the release that is the same as what the site holds now. */
  readonly date: string | undefined;
  readonly errata: readonly ErratumView[];
  readonly pending: ReleaseView | undefined;
  /** The newest first. */
  readonly releases: readonly ReleaseView[];
}

/** Changes of one release, releases and errata on the page; changes.json has all. */
const MOST = { changes: 60, releases: 12, errata: 60 } as const;

const newestFirst = (a: ErratumEntry, b: ErratumEntry): number => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0);

/** What is not released yet; none where nothing was released. */
export const pendingChanges = (kb: KnowledgeBase, { log, snapshot }: Releases): Change[] =>
  log.length === 0 || log.at(-1)?.version === dataVersion(kb)
    ? []
    : giveReasons(diffSnapshots(snapshot, takeSnapshot(kb)), kb.errata, '');

/** The day since which the data are as they are now. */
export const releasedOn = (kb: KnowledgeBase, log: readonly Release[]): string | undefined => {
  const last = log.at(-1);
  return last?.version === dataVersion(kb) ? last.date : undefined;
};

export function viewChanges(kb: KnowledgeBase, releases: Releases): ChangesPage {
  const pending = pendingChanges(kb, releases);
  return {
    version: dataVersion(kb),
    date: releasedOn(kb, releases.log),
    errata: kb.errata
      .toSorted(newestFirst)
      .slice(0, MOST.errata)
      .map((erratum) => viewErratum(kb, erratum)),
    pending: pending.length > 0 ? viewList(kb, CHANGES.pendingTitle, '', pending) : undefined,
    releases: releases.log
      .toReversed()
      .slice(0, MOST.releases)
      .map(({ date, version, note, changes }) => viewList(kb, CHANGES.release(date, version), note, changes)),
  };
}

const viewList = (kb: KnowledgeBase, title: string, note: string, changes: readonly Change[]): ReleaseView => ({
  title,
  note,
  count: changes.length,
  changes: changes.slice(0, MOST.changes).map((change) => viewChange(kb, change)),
  more: Math.max(0, changes.length - MOST.changes),
});

const viewErratum = (kb: KnowledgeBase, { of, wrong, now, since }: ErratumEntry): ErratumView => ({
  of: of.includes('/')
    ? { name: nameOf(kb, tableOf(kb, of), of), path: factPath(of) }
    : { name: nameOf(kb, 'documents', of), path: documentPath(of) },
  text: CHANGES.erratum(since, wrong, now),
});

/** Errata of a document and of all its facts, or of one fact: the newest first. */
export const errataOf = (kb: KnowledgeBase, of: string): ErratumView[] =>
  kb.errata
    .filter((erratum) => erratum.of === of || erratum.of.startsWith(`${of}/`))
    .toSorted(newestFirst)
    .map((erratum) => viewErratum(kb, erratum));

/** Changes of figures by key, the newest first; every page of a figure asks. */
const histories = new WeakMap<readonly Release[], ReadonlyMap<string, readonly { date: string; change: Change }[]>>();

function changesOfFigures(log: readonly Release[]) {
  const known = histories.get(log);
  if (known) return known;
  const all = log.toReversed().flatMap(({ date, changes }) => changes.map((change) => ({ date, change })));
  const own = Map.groupBy(
    all.filter(({ change }) => change.table === 'observations'),
    ({ change }) => change.key,
  );
  histories.set(log, own);
  return own;
}

/** What happened to one figure since it came in: each release that changed it, the newest first. */
export const historyOf = (kb: KnowledgeBase, key: string, log: readonly Release[]): { date: string; text: string }[] =>
  (changesOfFigures(log).get(key) ?? []).map(({ date, change }) => ({ date, text: viewChange(kb, change).text }));

/** `/data/changes.json`. */
export const changesFile = (kb: KnowledgeBase, releases: Releases): object => ({
  version: dataVersion(kb),
  date: releasedOn(kb, releases.log) ?? null,
  pending: pendingChanges(kb, releases),
  releases: releases.log.toReversed(),
  errata: kb.errata.toSorted(newestFirst),
});
