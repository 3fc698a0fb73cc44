import { useTexts } from "~/platform/i18n/language";
import { ChangedText } from "~/ui/changed-text";
import { versionsTexts } from "./versions.messages";
import type { DifferenceView } from "./versions-view";

/** What changed, one place a row: where, then before and after. */
export function Difference({ difference }: { difference: DifferenceView }) {
	const texts = useTexts(versionsTexts);
	const left = difference.total - difference.changes.length;
	return (
		<>
			<p className="mb-2 text-small text-ink-2">{texts.count(difference.total)}</p>
			<ul>
				{difference.changes.map((change, index) => (
					<li key={index} className="border-t border-rule py-3 text-small text-tight">
						<p className="mb-1">
							<b className="font-semibold">{texts.kinds[change.kind]}</b>{" "}
							<span className="break-words text-ink-2">{change.path}</span>
						</p>
						<div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
							{change.before === null ? null : (
								<ChangedText name={texts.before} sign="−" text={change.before} />
							)}
							{change.after === null ? null : <ChangedText name={texts.after} sign="+" text={change.after} />}
						</div>
					</li>
				))}
			</ul>
			{left > 0 ? <p className="border-t border-rule py-3 text-small">{texts.more(left)}</p> : null}
		</>
	);
}
