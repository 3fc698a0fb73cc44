import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { keepEarlyTyping } from "~/platform/forms/early-typing";
import { keepQuietAboutGivenUpData } from "~/platform/http/given-up-data";

/**
 * Waits until the page's data is decoded. RemixBrowser would wait for it too, by suspending the root of the page; a key
 * that is pressed just then makes React render at once, find nothing under which to wait, and give the page up for good
 * (error 345). Called outside of React it throws that wait before it comes to its first hook.
 */
async function pageData(): Promise<void> {
	try {
		RemixBrowser({});
	} catch (waiting) {
		await waiting;
	}
}

/** Says once that the page lives. */
function Alive({ tell, children }: { tell: () => void; children: ReactNode }) {
	useEffect(tell, [tell]);
	return children;
}

keepQuietAboutGivenUpData();
const putBack = keepEarlyTyping();
void pageData().then(() =>
	startTransition(() => {
		hydrateRoot(
			document,
			<StrictMode>
				<Alive tell={putBack}>
					<RemixBrowser />
				</Alive>
			</StrictMode>,
		);
	}),
);
