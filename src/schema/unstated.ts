/** What a source did not state. Authors write it instead of a guess. */
export const UNSTATED = '未说明';
