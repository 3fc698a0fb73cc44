import type { BrowserContext } from "@playwright/test";

/** Something that went wrong in a browser or on the server while a test ran, that the test did not say it expects. */
export type Complaint = string;

/**
 * Listens to every page of a context: errors and warnings in the console (a breach of the content security policy is
 * one), uncaught exceptions, answers of 500 and above.
 */
export function watchContext(context: BrowserContext, complaints: Complaint[]): void {
	context.on("console", (message) => {
		if (message.type() === "error" || message.type() === "warning")
			complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
	context.on("response", (response) => {
		if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
	});
}
