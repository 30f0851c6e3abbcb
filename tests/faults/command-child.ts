/** Child process that calls the build command again and again, each time with other settings: starting Node anew for each would take longer than all the rest. */
import process from 'node:process';
import { main } from '../../src/cli/build/main.ts';

export interface CommandTask {
  /** Folder of the sandbox's project. */
  project: string;
  env: Readonly<Record<string, string>>;
}

export interface CommandAnswer {
  code: number;
  output: string;
}

let output = '';
for (const name of ['log', 'error', 'warn', 'info'] as const)
  console[name] = (...parts: unknown[]) => {
    output += `${parts.join(' ')}\n`;
  };

async function run({ project, env }: CommandTask): Promise<CommandAnswer> {
  output = '';
  process.chdir(project);
  Object.assign(process.env, env);
  try {
    return { code: await main(project), output };
  } catch (error) {
    return { code: 1, output: output + (error instanceof Error ? error.stack : String(error)) };
  } finally {
    for (const name of Object.keys(env)) delete process.env[name];
  }
}

process.on('message', (task: CommandTask) => {
  void run(task).then((answer) => process.send?.(answer));
});
process.send?.('ready');
