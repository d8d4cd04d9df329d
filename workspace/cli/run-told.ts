/** A run as `npm run gas` prints it: what it called and took, what it wrote into its log, and how it failed. */

import type { RunReport } from '../runs/report';

/** Puts a run into words; what the script itself wrote comes last, or its error. */
export function runTold({
  fn,
  kind,
  user,
  calls,
  simulatedMs,
  logs,
  result,
  error,
  stopped,
  stack,
}: RunReport): string {
  const counts = Object.entries(calls).sort(([one], [other]) => (one < other ? -1 : 1));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const head = `${fn} (${kind}, ${user}): ${total} calls, ${(simulatedMs / 1000).toFixed(1)} s at Google`;
  const lines = [
    head,
    ...counts.map(([method, count]) => `  ${String(count).padStart(5)}  ${method}`),
    ...logs,
    ...(result === undefined || result === null ? [] : [`returned ${JSON.stringify(result)}`]),
    ...(error === null ? [] : [`${error.name}: ${error.message}`, ...scriptLines(stack)]),
    ...(stopped === null ? [] : ['The run was stopped.']),
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines of the stack that stand in the script, without the Workspace's own. */
function scriptLines(stack: string | null): readonly string[] {
  const lines = (stack ?? '').split('\n').filter((line) => /\.(js|gs):\d+/.test(line));
  return lines.filter((line) => !/node:|node_modules|\.build\//.test(line));
}
