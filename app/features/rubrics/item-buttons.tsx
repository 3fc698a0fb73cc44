import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { rubricDraftTexts } from "./rubric-draft.messages";

/** What can be done with an item besides writing it: move it, retire it; or, once it is retired, put it back. */
export function ItemButtons({
	item,
	name,
	retired,
	first = true,
	last = true,
	busy,
}: {
	item: string;
	name: string;
	retired: boolean;
	/** Nothing stands before it, or it has no order. */
	first?: boolean;
	last?: boolean;
	busy: boolean;
}) {
	const texts = useTexts(rubricDraftTexts);
	const deed = (verb: string) => ({ name: "deed", value: `${verb}.${item}`, disabled: busy });
	if (retired)
		return (
			<Button
				kind="bare"
				className="justify-self-start"
				aria-label={texts.restoreLabel(name)}
				{...deed("restore")}
			>
				{texts.restore}
			</Button>
		);
	return (
		<span className="inline-flex flex-wrap items-center">
			{first ? null : (
				<Button kind="bare" aria-label={texts.up(name)} {...deed("up")}>
					<span aria-hidden="true">↑</span>
				</Button>
			)}
			{last ? null : (
				<Button kind="bare" aria-label={texts.down(name)} {...deed("down")}>
					<span aria-hidden="true">↓</span>
				</Button>
			)}
			<Button kind="bare" aria-label={texts.retireLabel(name)} {...deed("retire")}>
				{texts.retire}
			</Button>
		</span>
	);
}
