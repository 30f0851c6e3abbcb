/** Fills the card and puts it beside its mark: an event, a count of several, or a policy. */
import type { PolicyMark } from '../../timeline/policy-mark.ts';
import type { ClusterMark } from '../../timeline/marks.ts';
import type { Session } from '../../timeline/session.ts';
import { makeCellCard, makePolicyCard, type CardActs } from './card.ts';
import type { ItemContext } from './item.ts';
import type { Parts } from './parts.ts';
import { placeCard } from './place-card.ts';

export interface Opening {
  readonly session: Session;
  readonly parts: Parts;
  readonly context: ItemContext;
  readonly acts: CardActs;
}

/** @param content empty: the card is closed @param beside key of the mark, or of an event in the count, that it belongs to */
export function showCard(
  { card, stage }: Parts,
  of: 'event' | 'cell' | 'policy',
  content: readonly Node[],
  beside: string | null,
): void {
  card.hidden = content.length === 0;
  card.dataset['of'] = of;
  card.replaceChildren(...content);
  card.scrollTop = 0;
  if (beside !== null && content.length > 0) placeCard({ card, stage }, beside);
}

/** The events of a count, each of which can be picked. */
export function openCell({ parts, context, acts }: Opening, { cluster }: ClusterMark): void {
  const first = cluster.members[0]?.event.key ?? null;
  const enlarge = () => parts.stage.setWindow(cluster.from, cluster.to - 1, true);
  parts.stage.select(first);
  showCard(parts, 'cell', makeCellCard(cluster, context, { ...acts, enlarge }), first);
}

export function openPolicy({ session, parts, context, acts }: Opening, policy: PolicyMark, key: string): void {
  const events = policy.ties.flatMap(({ key: tied, tie }) => {
    const event = session.event(tied);
    return event ? [{ event, tie }] : [];
  });
  parts.stage.select(key);
  showCard(parts, 'policy', makePolicyCard(policy, events, context, acts), key);
}
