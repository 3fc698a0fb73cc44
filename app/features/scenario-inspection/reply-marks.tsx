import { useTexts } from "~/platform/i18n/language";
import { CriticalMark, Tag } from "~/ui/marks";
import { inspectionTexts } from "./inspection.messages";
import type { ReplyView } from "./outline-view";

/** What a reply is: the best of its place, or a critical error; and when it is there at all. */
export function ReplyMarks({ reply }: { reply: Pick<ReplyView, "best" | "critical" | "when"> }) {
	const { outline } = useTexts(inspectionTexts);
	return (
		<>
			{reply.best ? <Tag kind="act">{outline.best}</Tag> : null}
			{reply.critical ? (
				<span className="inline-flex items-center gap-1.5 text-critical">
					<CriticalMark /> {outline.critical(reply.critical)}
				</span>
			) : null}
			{reply.when ? <span className="text-ink-2">{outline.only(reply.when)}</span> : null}
		</>
	);
}
