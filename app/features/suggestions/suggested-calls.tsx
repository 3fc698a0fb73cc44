import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { suggestionTexts } from "./suggestions.messages";
import type { SuggestedCall } from "./suggestions.query.server";

/** What could be practised next, each with why, its content warning and the way to the phone. */
export function SuggestedCalls({ calls }: { calls: readonly SuggestedCall[] }) {
	const texts = useTexts(suggestionTexts);
	const language = useLanguage();
	if (calls.length === 0) return null;
	return (
		<Section title={texts.title} note={texts.note} className="mt-12!">
			<ul>
				{calls.map((call) => {
					const title = call.title[language];
					return (
						<li key={call.scenarioId} className="max-w-[72ch] border-t border-rule py-3">
							<TextLink to={`/scenarios/${call.scenarioId}`} className="text-pane font-medium">
								{title}
							</TextLink>
							<span className="text-small text-ink-2">, {texts.facts(call.difficulty, call.minutes)}</span>
							<p className="text-small">
								<Why call={call} />
							</p>
							<p className="mt-1 border-l-4 border-level-2 pl-3 text-small text-ink-2">
								<b className="font-medium">{texts.before}.</b> {call.warning[language]}
							</p>
						</li>
					);
				})}
			</ul>
		</Section>
	);
}

function Why({ call: { reason, criterion } }: { call: SuggestedCall }) {
	const texts = useTexts(suggestionTexts);
	const language = useLanguage();
	if (reason.kind === "weak") return <>{texts.weak(criterion?.[language] ?? "", reason.calls)}</>;
	if (reason.kind === "long-ago") return <>{texts.longAgo(reason.days)}</>;
	return <>{texts.never}</>;
}
