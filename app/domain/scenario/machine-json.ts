import type { CallContext } from "./call-context";
import type { Guard } from "./guard.schema";
import type { LineReference } from "./line-reference";
import type { Effects } from "./reply.schema";

/** Named actions and guards with their parameters: what `compileScenario` implements. */
export type NamedAction =
	| { readonly type: "say"; readonly params: { readonly ref: LineReference } }
	| { readonly type: "take"; readonly params: TakeParams }
	| { readonly type: "hear"; readonly params: HearParams }
	| { readonly type: "break-in"; readonly params: BreakInParams }
	| { readonly type: "stay-silent"; readonly params: { readonly point: string; readonly effects: Effects } }
	| { readonly type: "keep-waiting"; readonly params: { readonly effects: Effects } };
export interface TakeParams {
	readonly effects: Effects;
	readonly shows: readonly string[];
	readonly reveals: readonly string[];
	readonly opens: readonly string[];
	/** The caller's answer, for the time that reading it takes. */
	readonly answer: LineReference | null;
}
export interface HearParams {
	readonly node: string;
	/** Some guard asks how often this node was visited. */
	readonly counted: boolean;
	readonly reveals: readonly string[];
	readonly opens: readonly string[];
}
export interface BreakInParams {
	readonly interrupt: string;
	readonly reveals: readonly string[];
	readonly opens: readonly string[];
}
export type NamedGuard =
	| { readonly type: "holds"; readonly params: { readonly when: Guard | null } }
	| {
			readonly type: "picked";
			readonly params: { readonly point: string; readonly reply: string; readonly when: Guard | null };
	  }
	| { readonly type: "here"; readonly params: { readonly point: string } }
	| { readonly type: "line-due"; readonly params: { readonly interrupts: readonly string[] } }
	| { readonly type: "interrupt-due"; readonly params: { readonly interrupt: string } }
	| { readonly type: "broken-in"; readonly params: { readonly interrupt: string } }
	| { readonly type: "silence-spent"; readonly params: { readonly point: string; readonly atMost: number } }
	| { readonly type: "hold-spent"; readonly params: { readonly atMost: number } };

export interface TransitionJson {
	readonly target?: string;
	readonly guard?: NamedGuard;
	readonly actions?: readonly NamedAction[];
	readonly reenter?: true;
}
/** A state of the machine as plain JSON: opens in Stately's tools. */
export interface StateJson {
	readonly id?: string;
	readonly initial?: string;
	readonly type?: "final" | "history";
	readonly history?: "deep";
	readonly entry?: readonly NamedAction[];
	readonly always?: readonly TransitionJson[];
	readonly on?: Readonly<Record<string, TransitionJson | readonly TransitionJson[]>>;
	readonly after?: Readonly<Record<string, TransitionJson | readonly TransitionJson[]>>;
	readonly states?: Readonly<Record<string, StateJson>>;
}
export interface MachineJson extends StateJson {
	readonly id: string;
	readonly initial: string;
	readonly context: CallContext;
	readonly states: Readonly<Record<string, StateJson>>;
}
