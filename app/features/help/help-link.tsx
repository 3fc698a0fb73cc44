import { useMatches } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { helpTexts } from "./help.messages";
import { HelpBody } from "./help-body";
import type { HelpView } from "./help-text";
import { topicOfRoute } from "./help-topics";
import { useHelpKey } from "./use-help-key";

type Shown =
	| { readonly is: "loading" }
	| { readonly is: "failed" }
	| { readonly is: "here"; readonly help: HelpView };

/**
 * The way to the help that fits this page: a link to a page of its own, and with script a dialog over the page, by the
 * link or by `?`. What it says is fetched when it is opened: a call's page carries none of it, and an interrupted line
 * leaves the page as it was.
 */
export function HelpLink({ bare = false }: { bare?: boolean }) {
	const texts = useTexts(helpTexts);
	const topic = topicOfRoute(useMatches().at(-1)?.id ?? "");
	const dialog = useRef<HTMLDialogElement>(null);
	const [shown, setShown] = useState<Shown>({ is: "loading" });
	const open = useCallback(async () => {
		if (dialog.current?.open) return;
		setShown({ is: "loading" });
		dialog.current?.showModal();
		setShown(await fetchHelp(topic));
	}, [topic]);
	useHelpKey(open);
	// Another page has another text: what is open belongs to the one before.
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page is another one
	useEffect(() => dialog.current?.close(), [topic]);
	return (
		<>
			<a
				href={`/help/${topic}`}
				// The call and the rating fill the window and go on: without script, help comes beside them.
				target={bare ? "_blank" : undefined}
				onClick={(event) => {
					if (event.ctrlKey || event.metaKey || event.shiftKey) return;
					event.preventDefault();
					open();
				}}
				className="inline-flex min-h-11 items-center text-ink-2 no-underline hover:underline"
			>
				<span className="max-sm:sr-only">{texts.link}</span>
				<span aria-hidden="true" className="px-1 sm:hidden">
					?
				</span>
			</a>
			<Dialog ref={dialog} title={shown.is === "here" ? texts.title(shown.help.title) : texts.link}>
				<div className="mt-3 whitespace-normal text-ink" role="status">
					{shown.is === "here" ? <HelpBody help={shown.help} heading="h3" /> : <p>{texts[shown.is]}</p>}
				</div>
				<Button type="button" className="mt-5" autoFocus onClick={() => dialog.current?.close()}>
					{texts.close}
				</Button>
			</Dialog>
		</>
	);
}

/** The text of a topic; a line that is down is no error of the page's. */
async function fetchHelp(topic: string): Promise<Shown> {
	try {
		const answer = await fetch(`/help/${topic}/text`);
		return answer.ok ? { is: "here", help: await answer.json() } : { is: "failed" };
	} catch {
		return { is: "failed" };
	}
}
