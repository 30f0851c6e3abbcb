/** Makes `<kb-timeline>` known to the browser. Imported by the pages that use it, and by nothing else. */
import { KbTimeline } from './kb-timeline.ts';

if (!customElements.get('kb-timeline')) customElements.define('kb-timeline', KbTimeline);
