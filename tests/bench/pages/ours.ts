/** Our timeline in an empty page. */
import '../../../src/browser/timeline/define.ts';
import type { KbTimeline } from '../../../src/browser/timeline/kb-timeline.ts';
import { makeEvents } from '../events.ts';
import { register } from './shared.ts';

register((count) => {
  const data = makeEvents(count);
  return Promise.resolve(() => {
    const element = document.createElement('kb-timeline') as KbTimeline;
    document.body.append(element);
    element.show(data);
    return Promise.resolve();
  });
});
