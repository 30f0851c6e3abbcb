/** How a badge is meant, as values of `data-tone`: accent = evidence one can lean on, warn = mind this, plain = neither, reference = from outside. The words say it, too. */
import type { DocumentRecord } from '../schema/document.ts';
import type { TARGET_STATE } from '../words/targets.ts';

export type Tone = 'accent' | 'warn' | 'plain' | 'reference';
type Quality = DocumentRecord['quality'];

/** Only what states a result shows that something came of it. */
export const toneOfEvidence = (evidence: Quality['evidence']): Tone => (evidence === 'result' ? 'accent' : 'warn');
export const toneOfIssuance = (issuance: Quality['issuance']): Tone =>
  issuance === 'third-party-repost' ? 'warn' : 'accent';
export const toneOfCompleteness = (completeness: Quality['completeness']): Tone =>
  completeness === 'truncated' ? 'warn' : 'accent';
export const toneOfAssessment = (assessment: Quality['assessment']): Tone =>
  assessment === 'independent' ? 'accent' : 'plain';

/** What is past due stands out. */
export const toneOfState = (state: keyof typeof TARGET_STATE): Tone => (state === 'overdue' ? 'warn' : 'plain');
