import { showDate, showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { CriticalMark } from "~/ui/marks";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { raterTexts } from "./rater.messages";
import type { RaterView } from "./rater-view";
import { plainNumber, signedNumber } from "./signed-number";

/** The known calls of a rater: what is open, and where each finished one is not as the reference. */
export function GoldSection({ view }: { view: RaterView }) {
	const texts = useTexts(raterTexts).gold;
	const language = useLanguage();
	const { open, finished } = view.gold;
	const [first] = open;
	return (
		<Section title={texts.title} note={texts.note} id="gold">
			<p className="mb-3 text-small text-ink-2">
				{texts.share(plainNumber(view.settings.goldShare * 100, language))}{" "}
				{first ? texts.open(open.length, showMoment(first.slippedAt)) : null}
			</p>
			{finished.length === 0 ? (
				<p className="text-small text-ink-2">{texts.empty}</p>
			) : (
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{texts.columns.at}</HeadCell>
							<HeadCell>{texts.columns.call}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.mean}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.differences}</HeadCell>
						</>
					}
				>
					{finished.map((gold) => (
						<tr key={gold.id}>
							<Cell className="whitespace-nowrap">{showDate(gold.finishedAt)}</Cell>
							<Cell className="min-w-40">
								<TextLink to={`/calls/${gold.callId}/debrief`}>
									{texts.call(gold.number, gold.title[language])}
								</TextLink>
								<div className="mt-1 sm:hidden">
									<Differences gold={gold} />
								</div>
							</Cell>
							<Cell className="max-sm:hidden">
								{gold.meanDifference === null ? "–" : signedNumber(gold.meanDifference, language)}
							</Cell>
							<Cell className="min-w-52 max-sm:hidden">
								<Differences gold={gold} />
							</Cell>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}

function Differences({ gold }: { gold: RaterView["gold"]["finished"][number] }) {
	const texts = useTexts(raterTexts).gold;
	const language = useLanguage();
	const listed = gold.differences.map(({ name, by }) => `${name[language]} ${signedNumber(by, language)}`);
	return (
		<>
			{gold.missed.map((name) => (
				<span key={name.vi} className="flex items-baseline gap-1.5 font-medium">
					<CriticalMark /> {texts.missed(name[language])}
				</span>
			))}
			<span className="text-ink-2">{listed.length > 0 ? listed.join(", ") : texts.same}</span>
		</>
	);
}
