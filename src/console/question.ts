/** A question to the person at the terminal that is answered with yes or no; whoever says nothing, or leaves, has said no. */
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { harmless } from './style.ts';
import type { Terminal } from './terminal.ts';

export async function isAgreed(question: string, { input, errors }: Terminal): Promise<boolean> {
  if ('readableEnded' in input && input.readableEnded) return false;
  const prompt = createInterface({ input, output: errors });
  try {
    const left = once(prompt, 'close').then(() => '');
    const answer = await Promise.race([prompt.question(`${harmless(question)} [y/N] `), left]);
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } finally {
    prompt.close();
  }
}
