import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { callTexts } from "./calls.messages";

/** A call that went back to a turn says so, and waits: one has to find one's way into it first. */
export function BeginAgain({ turn, begin }: { turn: number; begin: () => void }) {
	const texts = useTexts(callTexts).again;
	return (
		<Notice role="status" className="mx-4 mt-2 text-small! sm:mx-6">
			<p className="max-w-[64ch] text-tight">{texts.lead(turn)}</p>
			<Button
				type="button"
				className="mt-1"
				onClick={() => {
					begin();
					document.querySelector<HTMLElement>("#replies")?.focus({ preventScroll: true });
				}}
			>
				{texts.begin}
			</Button>
		</Notice>
	);
}
