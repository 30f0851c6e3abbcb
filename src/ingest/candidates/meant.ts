/** Which known indicator a figure is of, and of whom: by its whole name, by a class of houses, by an aspect of the one above. */
import { findAspect, withoutFillers } from './aspect.ts';
import { namesChange } from './change-label.ts';
import { findCompound } from './compound-indicator.ts';
import { reachesOnly } from './figure-label.ts';
import { type IndicatorMatch, matchIndicator } from './indicator.ts';
import type { Beside } from './raw-figure.ts';
import type { Candidate, DraftContext } from './types.ts';
import { goesOn, ofKeyGroup, withList } from './whose.ts';

export interface Meant extends IndicatorMatch {
  readonly subject: string;
}

/** @param subject whom the clause names @param previous the figure before it in the paragraph */
export function findMeant(
  { clauseBefore, clauseAfter }: Beside,
  label: string,
  unit: string,
  subject: string,
  previous: Candidate | undefined,
  { knowledge: { indicators } }: DraftContext,
): Meant {
  // By how much a thing changed is no value of the thing; 达到47% has its words in the clause before.
  const isRise = namesChange(clauseBefore);
  const around = isRise || reachesOnly(clauseBefore) ? label : `${clauseBefore} ${clauseAfter}`;
  const match = matchIndicator(
    isRise ? around : `${around} ${withoutFillers(clauseBefore)}`,
    label,
    unit,
    indicators,
    isRise,
  );
  const compound = findCompound(label, unit, indicators);
  if (match.sure) {
    const said = withList(clauseBefore, goesOn(clauseBefore, label, subject, previous));
    const sure = ofKeyGroup(match.sure, said, indicators);
    return {
      ...match,
      sure,
      subject: said || (compound?.indicator.id === sure.id ? compound.subject : ''),
    };
  }
  const found = compound ?? (isRise ? undefined : findAspect(label, unit, previous?.above));
  return { ...match, sure: found?.indicator, subject: found?.subject || (found ? subject : '') };
}
