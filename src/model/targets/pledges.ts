/** Rows that state one promise, joined by their ids (`of`): a figure, the commitments that say it in words, the events of its falling due. */
import type { Adoption, DatedEvent, KnowledgeBase, Observation } from '../knowledge-base.ts';

export interface Pledge {
  /** A target, a plan or a standard. */
  readonly figure: Observation | null;
  readonly commitments: readonly Adoption[];
  readonly dueEvents: readonly DatedEvent[];
}

/** All promises and standards, each once, in the order of the tables: figures, commitments without one, due events that point at neither. */
export function joinPledges(kb: KnowledgeBase): Pledge[] {
  const figures = kb.observations.filter(({ nature }) => nature !== 'actual');
  const planned = kb.adoptions.filter(({ status }) => status === 'planned');
  const due = kb.events.filter(({ kind }) => kind === 'due');
  const figureKeys = new Set(figures.map(({ key }) => key));
  const pledges = new Set([...figureKeys, ...planned.map(({ key }) => key)]);
  /** Key of the row that stands for the promise a row belongs to. */
  const rootOfCommitment = (row: Adoption): string => {
    const target = targetOf(row);
    return target !== undefined && figureKeys.has(target) ? target : row.key;
  };
  const rootOf = new Map(planned.map((row) => [row.key, rootOfCommitment(row)]));
  const commitmentsOf = Map.groupBy(planned, rootOfCommitment);
  const eventsOf = Map.groupBy(due, (event) => {
    const target = targetOf(event);
    return target !== undefined && pledges.has(target) ? (rootOf.get(target) ?? target) : event.key;
  });
  return [
    ...figures.map((figure) => ({
      figure,
      commitments: commitmentsOf.get(figure.key) ?? [],
      dueEvents: eventsOf.get(figure.key) ?? [],
    })),
    ...planned
      .filter(({ key }) => rootOf.get(key) === key)
      .map((row) => ({ figure: null, commitments: [row], dueEvents: eventsOf.get(row.key) ?? [] })),
    ...due
      .filter(({ key }) => eventsOf.has(key))
      .map((event) => ({ figure: null, commitments: [], dueEvents: [event] })),
  ];
}

/** Key of the row that `of` points at. */
const targetOf = ({ document, of }: Adoption | DatedEvent): string | undefined =>
  of === null ? undefined : `${document}/${of}`;
