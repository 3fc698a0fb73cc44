/** One line for each step, on standard output. */
export function say(message) {
	process.stdout.write(`${message}\n`);
}

/**
 * A condition that the person at the keyboard can mend: printed as one line, without a stack trace, exit code 1.
 */
export class PlainError extends Error {}

/** What the database driver and its pool say when no connection comes about in time. */
const SILENT_DATABASE = /connection timeout|timeout exceeded when trying to connect/i;

/** Runs `main`; a PlainError (or what says `plain` of itself) becomes one line and exit 1, anything else its message with where it came from. */
export async function runCommand(main) {
	try {
		await main();
	} catch (error) {
		if (error instanceof PlainError || error?.plain === true) console.error(`Lắng Nghe: ${error.message}`);
		else if (SILENT_DATABASE.test(error?.message ?? ""))
			console.error(
				"Lắng Nghe: the database did not answer in time. See that it runs and that the machine is not too busy, then try again.",
			);
		else console.error("Lắng Nghe: unexpected failure.", error);
		process.exit(1);
	}
}
