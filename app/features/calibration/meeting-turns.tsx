import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { CriticalMark } from "~/ui/marks";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { meetingTexts } from "./meeting.messages";
import type { MeetingView, SeenDifference } from "./meeting-view";

/** The conversation; under each turn what was seen by some and not by all. */
export function MeetingTurns({ view }: { view: MeetingView }) {
	const texts = useTexts(meetingTexts);
	const different = view.turns.filter(({ differences }) => differences.length > 0);
	return (
		<Section title={texts.conversation}>
			<p className="mb-4 flex flex-wrap gap-x-4 text-small">
				{different.length === 0 ? (
					<span className="text-ink-2">{texts.noDifferences}</span>
				) : (
					<>
						<span className="text-ink-2">{texts.onlyDifferent}:</span>
						{different.map(({ turn, differences }) => (
							<TextLink
								key={turn}
								to={`#turn-${turn}`}
								aria-label={`${texts.turn(turn)}, ${texts.differences(differences.length)}`}
								className="inline-flex min-h-6 min-w-6 justify-center"
							>
								{turn}
							</TextLink>
						))}
					</>
				)}
			</p>
			{view.whole.length > 0 ? (
				<div className="mb-4 border-l-4 border-rule-strong pl-4">
					<h3 className="text-small font-semibold">{texts.whole}</h3>
					<Differences view={view} list={view.whole} />
				</div>
			) : null}
			<ol>
				{view.turns.map((each) => (
					<li
						key={each.turn}
						id={`turn-${each.turn}`}
						className={classes(
							"grid scroll-my-16 gap-x-6 border-t border-rule py-3 lg:grid-cols-[4rem_minmax(0,1fr)_minmax(16rem,24rem)]",
							each.differences.length === 0 && "text-ink-2",
						)}
					>
						<p className="text-note text-ink-3">
							<b className="text-pane font-semibold text-ink">
								<span className="sr-only">{texts.turn(each.turn)}</span>
								<span aria-hidden="true">{each.turn}</span>
							</b>{" "}
							<span className="lg:block">{showClock(each.at)}</span>
						</p>
						<div className="max-w-[64ch]">
							{each.ownWords || each.said ? (
								<p lang={view.language} className="text-pane">
									<span className="mr-2 font-semibold">{texts.counsellor}</span>
									<span className="whitespace-pre-line">{each.ownWords ?? each.said}</span>
								</p>
							) : null}
							{each.ownWords && each.said ? (
								<p className="mt-1 border-l-2 border-rule-strong pl-3 text-small text-ink-3">
									{texts.picked}: <span lang={view.language}>{each.said}</span>
								</p>
							) : null}
							{each.heard
								.filter(({ kind, text }) => text !== null || kind === "pause")
								.map((line, index) => (
									<p key={index} className="mt-1 text-pane text-ink-2">
										{line.text === null ? (
											<span className="text-small text-ink-3">
												{texts.silence(Math.round((line.pausedMs ?? 0) / 1000))}
											</span>
										) : (
											<>
												<span className="mr-2 font-medium">
													{line.kind === "heard" ? texts.counsellor : view.callerName}
												</span>
												<span lang={view.language}>{line.text}</span>
											</>
										)}
									</p>
								))}
						</div>
						<Differences view={view} list={each.differences} />
					</li>
				))}
			</ol>
		</Section>
	);
}

function Differences({ view, list }: { view: MeetingView; list: readonly SeenDifference[] }) {
	const texts = useTexts(meetingTexts);
	if (list.length === 0) return <div />;
	const label = (place: number) => {
		const rater = view.raters[place];
		return rater?.own ? `${rater.label} (${texts.you})` : (rater?.label ?? "");
	};
	return (
		<ul className="max-lg:mt-2">
			{list.map(({ code, name, kind, byReference, by }) => {
				const all = view.raters.map((_, place) => place);
				const sees = [...(byReference ? [texts.reference] : []), ...by.map(label)];
				const misses = [
					...(byReference ? [] : [texts.reference]),
					...all.filter((place) => !by.includes(place)).map(label),
				];
				return (
					<li key={code} className="border-t border-rule py-1.5 text-small first:border-t-0 first:pt-0">
						<p className="text-tight">
							{kind === "critical" ? <CriticalMark /> : null} <span className="font-medium">{name}</span>{" "}
							<span className="text-note text-ink-3">{texts.kinds[kind]}</span>
						</p>
						<p className="text-note text-tight">
							<b className="font-semibold text-ink">{texts.seen(sees.join(", "))}</b>
							{misses.length > 0 ? (
								<span className="text-ink-2">; {texts.notSeen(misses.join(", "))}</span>
							) : null}
						</p>
					</li>
				);
			})}
		</ul>
	);
}
