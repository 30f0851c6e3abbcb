/** What a reader has before them, in the address: without a new step in the history. */
import { writeState, type TimelineState } from '../../timeline/url-state.ts';

export function writeAddress(state: TimelineState): void {
  const query = writeState(state);
  const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
  if (address !== `${location.pathname}${location.search}${location.hash}`)
    history.replaceState(history.state, '', address);
}
