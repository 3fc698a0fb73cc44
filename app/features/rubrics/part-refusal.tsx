import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { rubricDraftTexts } from "./rubric-draft.messages";
import type { PartAnswer } from "./rubric-draft-view";
import { ruleTexts } from "./rules.messages";

/** Why a part was not saved; where somebody was first, both sides where they differ. */
export function PartRefusal({ answer }: { answer: PartAnswer | null }) {
	const texts = useTexts(rubricDraftTexts);
	const fieldName = useFieldName();
	if (!answer) return null;
	const { conflict } = answer;
	if (!conflict)
		return (
			<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
				{texts.refusals[answer.refusal ?? "failed"]}
			</Notice>
		);
	const { nothing } = texts.conflict;
	return (
		<Notice
			kind="warning"
			role="alert"
			className="mb-8"
			title={texts.conflict.title(conflict.by, showMoment(conflict.at))}
		>
			{conflict.fields.length === 0 ? (
				<p>{texts.conflict.same}</p>
			) : (
				<>
					<p className="mb-2 max-w-[72ch]">{texts.conflict.next}</p>
					<Table
						caption={texts.conflict.next}
						head={
							<>
								<HeadCell className="w-1/5">{texts.conflict.field}</HeadCell>
								<HeadCell className="w-2/5">{texts.conflict.theirs}</HeadCell>
								<HeadCell>{texts.conflict.mine}</HeadCell>
							</>
						}
					>
						{conflict.fields.map(({ name, theirs, mine }) => (
							<tr key={name}>
								<Cell className="text-ink-2">{fieldName(name)}</Cell>
								<Cell className="break-words">{theirs || nothing}</Cell>
								<Cell className="break-words">{mine || nothing}</Cell>
							</tr>
						))}
					</Table>
				</>
			)}
		</Notice>
	);
}

/** `b2-short-en` as people read it: "b2, tên ngắn, tiếng Anh". */
function useFieldName(): (name: string) => string {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	return (name) => {
		const [, behaviour, rest = name] = /^([uba]\d+)-(.*)$/.exec(name) ?? [];
		const [, field = rest, end] = /^(.*?)-?(vi|en|\d)$/.exec(rest) ?? [];
		const language = end === "vi" || end === "en" ? texts.inLanguage[end] : null;
		return [behaviour, fields[field] ?? field, language].filter(Boolean).join(", ");
	};
}
