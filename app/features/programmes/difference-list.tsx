import type { ProgrammeDifference } from "~/domain/certification/edit-programme";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { fieldTexts } from "./programmes.messages";
import { useFieldWords } from "./use-field-words";

/** In what a version differs from the one before it, a line each. */
export function DifferenceList({ differences }: { differences: readonly ProgrammeDifference[] }) {
	const texts = useTexts(fieldTexts);
	const language = useLanguage();
	const say = useFieldWords();
	return (
		<ul className="grid gap-1 text-small">
			{differences.map(({ field, requirement, change, before, after }) => {
				const name = requirement ? requirement[language === "vi" ? "nameVi" : "nameEn"] : "";
				const about = requirement ? `${name || requirement.id}` : (texts.fields[field] ?? field);
				const what =
					requirement && change === "changed" ? `${about}, ${texts.fields[field] ?? field}` : about;
				return (
					<li key={`${requirement?.id ?? ""}-${field}`} className="max-w-[72ch]">
						<span className="font-medium">{what}:</span>{" "}
						{change === "changed" ? (
							<>
								<del className="text-ink-3">{say(field, before)}</del> <ins>{say(field, after)}</ins>
							</>
						) : (
							texts[change]
						)}
					</li>
				);
			})}
		</ul>
	);
}
