import { explainFailure } from '../output/explain-failure.ts';
import { Refusal } from '../output/refusal.ts';
import { judgeLine, oneLine, type BuildLog } from './build-log.ts';
import type { Failure } from './job.ts';

/** One sentence for what a worker died of; the stack goes to the log, which the sentence names. */
export function describeFailure(failure: Failure, log: BuildLog): Refusal {
  const { message, code, hint, place, stack } = failure;
  log.write(`${stack ?? message}\n`);
  const known = explainFailure(Object.assign(new Error(message), { code: code ?? '' }));
  if (known) return new Refusal(`${known}\n全部记录见 ${log.file}`);
  const verdict = judgeLine({ level: 'warn', label: null, message });
  if (verdict.kind === 'lost') return new Refusal(`${verdict.reason}\n全部记录见 ${log.file}`);
  const where = place ? `${place}：` : '';
  const advice = hint ? `\n${oneLine(hint)}` : '';
  return new Refusal(`${where}${oneLine(message)}${advice}\n全部记录见 ${log.file}`);
}
