/** What the commands' exit codes mean; the READMEs list them. */
export const exitCodes = { ok: 0, contentMistakes: 1, usage: 2, failure: 3, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that was called wrongly; its message is shown without a stack. */
export class UsageError extends Error {}
