/** What is wrong, in plain words, and where: `file:line` for a file, nothing for the rest. */
export interface Problem {
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

/** Exit codes as a shell sees them; 65 and 78 are EX_DATAERR and EX_CONFIG of BSD's sysexits.h. */
export const exitCode = { done: 0, nothing: 1, badArguments: 2, badCorpus: 65, badConfig: 78 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/**
 * A failure that the person at the keyboard can mend: shown without a stack trace, each problem on a line.
 * Anything else that is thrown is a fault of the program and is logged with its cause.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: ExitCode;
  readonly problems: readonly Problem[];

  constructor(code: ExitCode, problems: readonly Problem[]) {
    super(problems.map(describe).join('\n'));
    this.code = code;
    this.problems = problems;
  }
}

export function describe(problem: Problem): string {
  const place = problem.file ? `${problem.file}${problem.line ? `:${problem.line}` : ''}: ` : '';
  return place + problem.message;
}
