import { BROWSER_ARGUMENTS, findBrowser } from "../../scripts/setup/browser.mjs";

/** A browser whose microphone hears a beep every second and needs no leave: for `test.use` at the top of a file. */
export const FAKE_MICROPHONE = {
	launchOptions: {
		executablePath: (await findBrowser()) ?? undefined,
		args: [...BROWSER_ARGUMENTS, "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
	},
};
