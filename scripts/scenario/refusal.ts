/** Something to tell the person at the command line, without a stack trace. */
export class Refusal extends Error {}

export const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
export const say = (text: string) => process.stdout.write(`${text}\n`);
export const warn = (text: string) => process.stderr.write(`${text}\n`);
