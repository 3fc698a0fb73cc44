import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { classes } from "~/ui/classes";
import { Key } from "~/ui/marks";
import { ratingTexts } from "./rating.messages";

export type Pane = "script" | "rubric";

/** Which keys there are, or on a phone which pane is shown; and the end of the rating. */
export function RatingFoot({
	pane,
	setPane,
	pending,
	listening,
	editable,
	finishes,
	busy,
	blocked,
	empty,
	untouched,
	finish,
}: {
	pane: Pane;
	setPane: (pane: Pane) => void;
	pending: "U" | "A" | null;
	/** The keys work: nothing is said of them before. */
	listening: boolean;
	editable: boolean;
	/** A rating is finished here; a review by its answer. */
	finishes: boolean;
	busy: boolean;
	blocked: boolean;
	/** Nothing is ticked yet: a rating without a tick is none. */
	empty: boolean;
	/** Criteria that applied and have no tick: they will be level 2. */
	untouched: number;
	finish: () => void;
}) {
	const texts = useTexts(ratingTexts);
	const { keys } = texts;
	return (
		<footer className="flex items-center gap-x-5 border-t border-rule bg-surface max-lg:gap-x-2 max-lg:pr-2 lg:px-6 lg:py-2">
			<nav aria-label={texts.panes.label} className="grid flex-1 grid-cols-2 lg:hidden">
				{(["script", "rubric"] as const).map((name) => (
					<button
						key={name}
						type="button"
						aria-current={pane === name ? "true" : undefined}
						onClick={() => setPane(name)}
						className={classes(
							"min-h-12 border-t-3 text-small -outline-offset-3!",
							pane === name ? "border-accent font-semibold text-accent" : "border-transparent text-ink-2",
						)}
					>
						{texts.panes[name]}
					</button>
				))}
			</nav>
			<ul
				aria-label={keys.label}
				hidden={!listening}
				className="flex min-h-control flex-wrap items-center gap-x-5 gap-y-1 text-note text-ink-2 max-lg:hidden pointer-coarse:hidden [&[hidden]]:invisible"
			>
				<Hint keys={["J", "K"]}>{keys.turns}</Hint>
				<Hint keys={["[", "]"]}>{keys.criteria}</Hint>
				{editable ? (
					<>
						<Hint keys={["1", "–", "4", "A", "U"]}>
							<span aria-live="polite">{pending ? keys.pending(pending) : keys.tick}</span>
						</Hint>
						<Hint keys={["/"]}>{keys.find}</Hint>
						<Hint keys={["C"]}>{keys.comment}</Hint>
						<Hint keys={["X"]}>{keys.claim}</Hint>
					</>
				) : null}
			</ul>
			{editable && finishes && empty ? (
				<span className="text-note text-ink-3 max-lg:sr-only lg:ml-auto">{texts.finishEmpty}</span>
			) : null}
			{editable && finishes && !empty && untouched > 0 ? (
				<span className="max-w-[22ch] text-note text-tight text-ink-2 max-lg:sr-only lg:ml-auto">
					{texts.finishUntouched(untouched)}
				</span>
			) : null}
			{editable && finishes ? (
				<Button
					type="button"
					kind="main"
					disabled={busy || blocked || empty}
					onClick={finish}
					className={classes("max-lg:px-3", !empty && untouched === 0 && "lg:ml-auto")}
				>
					{texts.finish}
				</Button>
			) : null}
		</footer>
	);
}

function Hint({ keys, children }: { keys: readonly string[]; children: React.ReactNode }) {
	return (
		<li className="inline-flex items-center gap-1">
			{keys.map((key) => (key === "–" ? <span key={key}>–</span> : <Key key={key}>{key}</Key>))}
			<span className="ml-1">{children}</span>
		</li>
	);
}
