import type { IndexedBehaviour } from "~/domain/rubric/behaviour-index";
import { byTurn, type Tick } from "~/domain/rubric/derive-levels";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { Key } from "~/ui/marks";
import { ProposedSign } from "~/ui/proposed-sign";
import type { Edit } from "./edit-assessment";
import { ratingTexts } from "./rating.messages";

/** A behaviour: its key, the tick at the current turn (or for the whole call), and where else it is ticked. */
export function BehaviourRow({
	each: { code, kind, behaviour },
	keyLabel,
	ticks,
	theirs,
	turn,
	applies,
	editable,
	edit,
}: {
	each: IndexedBehaviour;
	keyLabel: string;
	ticks: readonly Tick[];
	theirs: readonly Tick[];
	turn: number;
	/** Its condition arose in this call. */
	applies: boolean;
	editable: boolean;
	edit: (edit: Edit) => void;
}) {
	const texts = useTexts(ratingTexts).rubric;
	const language = useLanguage();
	const text = behaviour.text[language];
	const at = behaviour.whole === true ? "whole" : turn;
	const turns = [...new Set(ticks.map((tick) => tick.turn))].sort(byTurn);
	const theirTurns = [...new Set(theirs.map((tick) => tick.turn))].sort(byTurn);
	// Once nothing can be ticked any more, a tick anywhere shows.
	const checked = editable ? turns.includes(at) : turns.length > 0;
	const proposed = theirTurns.filter((each) => !turns.includes(each));
	return (
		<div className="border-t border-rule text-small text-tight">
			<label
				className={classes(
					"grid min-h-control grid-cols-[auto_minmax(0,1fr)] items-start gap-x-2 py-1.5 sm:grid-cols-[34px_auto_minmax(0,1fr)_auto]",
					editable && applies && "cursor-pointer hover:bg-hover",
				)}
			>
				<span aria-hidden="true" className="max-sm:hidden pointer-coarse:invisible">
					{editable ? <Key>{keyLabel}</Key> : null}
				</span>
				<input
					id={`behaviour-${code}`}
					type="checkbox"
					checked={checked}
					disabled={!editable || !applies}
					onChange={() => edit({ type: "tick", code, turn: at })}
					aria-label={behaviour.whole === true ? texts.tickWhole(text) : texts.tickAt(text, turn)}
					className="mt-0.5 size-[18px] flex-none accent-(--accent)"
				/>
				<span className={applies ? "" : "text-ink-3"}>{text}</span>
				<span className="text-right text-note text-ink-2 max-sm:col-start-2 max-sm:text-left">
					{turns.length > 0
						? texts.turns(turns)
						: !applies
							? texts.noOccasion
							: kind === "basic"
								? texts.notSeen
								: behaviour.whole === true
									? texts.wholeOnly
									: ""}
					{proposed.length > 0 ? (
						<span className="flex items-baseline gap-1.5 text-ink-3 sm:justify-end">
							<ProposedSign /> {texts.machineHere(texts.turns(proposed))}
						</span>
					) : null}
				</span>
			</label>
			{behaviour.whole === "either" && applies ? (
				<label className="flex min-h-8 items-center gap-2 pb-1 pl-[58px] text-note text-ink-2 max-sm:pl-7">
					<input
						type="checkbox"
						checked={turns.includes("whole")}
						disabled={!editable}
						onChange={() => edit({ type: "tick", code, turn: "whole" })}
						aria-label={texts.tickWhole(text)}
						className="size-4 accent-(--accent)"
					/>
					{texts.whole}
				</label>
			) : null}
			{kind === "harmful"
				? ticks.map((tick) =>
						tick.turn === "whole" ? null : (
							<Repaired
								key={tick.turn}
								code={code}
								tick={tick}
								turn={tick.turn}
								editable={editable}
								edit={edit}
							/>
						),
					)
				: null}
		</div>
	);
}

/** A harm that the counsellor took back in the very next turn. */
function Repaired({
	code,
	tick,
	turn,
	editable,
	edit,
}: {
	code: string;
	tick: Tick;
	turn: number;
	editable: boolean;
	edit: (edit: Edit) => void;
}) {
	const texts = useTexts(ratingTexts).rubric;
	return (
		<label className="flex min-h-8 items-center gap-2 pb-1 pl-[58px] text-note text-ink-2 max-sm:pl-7">
			<input
				type="checkbox"
				checked={tick.repairedAtTurn !== undefined}
				disabled={!editable}
				onChange={() => edit({ type: "repair", code, turn })}
				className="size-4 accent-(--accent)"
			/>
			{texts.repaired(turn)}
		</label>
	);
}
