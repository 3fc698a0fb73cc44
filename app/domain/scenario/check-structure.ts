import { pointsOf } from "./check-references";
import type { Finding } from "./finding";
import type { Message, Path } from "./problem";
import { BACK, type Target } from "./reply.schema";
import { type Interrupt, PHASES, type Scenario } from "./scenario.schema";
import type { ListeningPoint, ScenarioIndex } from "./scenario-index";

const A_NODE: Message = { vi: "một nút", en: "a node" };
const AN_INTERRUPT: Message = { vi: "một chuyện xen ngang", en: "an interrupt" };
const AN_ENDING: Message = { vi: "một kết cục", en: "an ending" };
const VARIANT: Message = { vi: "Cách nói", en: "variant" };
const TARGET: Message = { vi: "Lối đi", en: "target" };

function* checkIds(scenario: Scenario): Generator<Finding> {
	const seen = new Map<string, Message>();
	const claim = function* (id: string, kind: Message, path: Path): Generator<Finding> {
		const before = seen.get(id);
		if (id === BACK) {
			yield {
				path,
				rule: "reserved-id",
				message: {
					vi: "“back” có nghĩa là “về chỗ cuộc gọi đang dở”. Hãy đặt id khác.",
					en: "“back” means “to where the call was”. Give this another id.",
				},
			};
		} else if (before) {
			const message = {
				vi: `“${id}” đã là id của ${before.vi}. Nút, chuyện xen ngang và kết cục không được trùng id.`,
				en: `“${id}” is already the id of ${before.en}. Ids are unique over nodes, interrupts and endings.`,
			};
			yield { path, rule: "duplicate-id", message };
		}
		seen.set(id, before ?? kind);
	};
	for (const { point, path, phaseIndex } of pointsOf(scenario)) {
		yield* claim(point.id, phaseIndex === null ? AN_INTERRUPT : A_NODE, [...path, "id"]);
		const replies = new Set<string>();
		for (const [index, reply] of point.replies.entries()) {
			if (replies.has(reply.id)) {
				const message = {
					vi: `“${point.id}” đã có câu trả lời “${reply.id}”. Hãy đặt id khác cho câu này.`,
					en: `“${point.id}” already has a reply “${reply.id}”. Give this one another id.`,
				};
				yield { path: [...path, "replies", index, "id"], rule: "duplicate-id", message };
			}
			replies.add(reply.id);
		}
		if (!replies.has(point.best)) {
			const message = {
				vi: `“${point.id}” không có câu trả lời “${point.best}”. best phải là id của một câu ở đây.`,
				en: `“${point.id}” has no reply “${point.best}”. best names one of its replies.`,
			};
			yield { path: [...path, "best"], rule: "no-such-reply", message };
		} else if (point.replies.find(({ id }) => id === point.best)?.critical) {
			const message = {
				vi: `“${point.best}” là lỗi nghiêm trọng nên không thể là câu tốt nhất.`,
				en: `“${point.best}” is a critical error, so it cannot be the best reply.`,
			};
			yield { path: [...path, "best"], rule: "best-is-critical", message };
		}
	}
	for (const [index, { id }] of scenario.endings.entries())
		yield* claim(id, AN_ENDING, ["endings", index, "id"]);
}

function* checkPhases(scenario: Scenario): Generator<Finding> {
	for (const [index, { id }] of scenario.phases.entries()) {
		const before = scenario.phases[index - 1];
		if (!before || PHASES.indexOf(id) > PHASES.indexOf(before.id)) continue;
		const order = PHASES.join(", ");
		const message = {
			vi: `Giai đoạn “${id}” không thể đứng sau “${before.id}”. Thứ tự là ${order}.`,
			en: `Phase “${id}” cannot come after “${before.id}”. The order is ${order}.`,
		};
		yield { path: ["phases", index, "id"], rule: "phase-order", message };
	}
	const used = new Set<string>(scenario.phases.map(({ id }) => id));
	for (const [index, { turns, phases }] of scenario.interrupts.entries()) {
		for (const [number, phase] of phases.entries()) {
			if (used.has(phase)) continue;
			const message = {
				vi: `Kịch bản này không có giai đoạn “${phase}”. Bỏ nó ra, hoặc thêm giai đoạn ấy.`,
				en: `This scenario has no phase “${phase}”. Take it out, or add the phase.`,
			};
			yield { path: ["interrupts", index, "phases", number], rule: "no-such-phase", message };
		}
		if (turns[0] > turns[1]) {
			const message = {
				vi: `Chuyện xen ngang đến từ lượt ${turns[0]} tới ${turns[1]}: viết số nhỏ trước.`,
				en: `The interrupt comes from turn ${turns[0]} to ${turns[1]}: write the smaller number first.`,
			};
			yield { path: ["interrupts", index, "turns"], rule: "out-of-range", message };
		}
	}
}

/** Of a list of which the first that holds counts, only the last is without condition. */
function* checkFallback(items: readonly { when?: unknown }[], path: Path, what: Message): Generator<Finding> {
	for (const [index, { when }] of items.entries()) {
		const isLast = index === items.length - 1;
		if (isLast && when !== undefined) {
			const message = {
				vi: `${what.vi} cuối cùng không mang when: nó dành cho khi không điều kiện nào ở trên đúng. Thêm một mục ở cuối.`,
				en: `The last ${what.en} has no when: it is for whenever none of the others holds. Add one at the end.`,
			};
			yield { path: [...path, index], rule: "no-fallback", message };
		} else if (!isLast && when === undefined) {
			const message = {
				vi: `${what.vi} này không có when nên những mục bên dưới không bao giờ tới lượt. Thêm when, hoặc đưa nó xuống cuối.`,
				en: `This ${what.en} has no when, so those below it never come. Give it a when, or move it to the end.`,
			};
			yield { path: [...path, index], rule: "never-comes", message };
		}
	}
}

function* checkVariants(value: unknown, path: Path): Generator<Finding> {
	if (value === null || typeof value !== "object") return;
	for (const [key, inner] of Object.entries(value)) {
		const below = [...path, Array.isArray(value) ? Number(key) : key];
		if ((key === "caller" || key === "answer") && Array.isArray(inner))
			yield* checkFallback(inner, below, VARIANT);
		else yield* checkVariants(inner, below);
	}
}

/** The phase from which a point can at the latest be left: a later reply must not lead behind it. */
function latestPhase(scenario: Scenario, point: ListeningPoint, phaseIndex: number | null): number {
	if (phaseIndex !== null) return phaseIndex;
	const { phases } = point as Interrupt;
	return Math.max(...scenario.phases.map(({ id }, index) => (phases.includes(id) ? index : 0)));
}

function* checkTarget(
	index: ScenarioIndex,
	{ to }: Target,
	path: Path,
	from: number | null,
	isInterrupt: boolean,
): Generator<Finding> {
	const { scenario } = index;
	if (to === BACK) {
		if (isInterrupt) return;
		yield {
			path,
			rule: "back-outside-interrupt",
			message: {
				vi: "“back” chỉ dùng cho chuyện xen ngang. Hãy ghi một nút hoặc một kết cục.",
				en: "“back” is for interrupts. Name a node or an ending.",
			},
		};
		return;
	}
	if (scenario.endings.some(({ id }) => id === to)) return;
	const target = index.nodes.get(to);
	if (!target) {
		const message = index.interrupts.has(to)
			? {
					vi: `“${to}” là chuyện xen ngang, nó tự đến. Hãy ghi một nút hoặc một kết cục.`,
					en: `“${to}” is an interrupt: those come by themselves. Name a node or an ending.`,
				}
			: {
					vi: `Không có nút hay kết cục nào tên “${to}”. Thêm vào, hoặc sửa lại tên.`,
					en: `There is no node or ending “${to}”. Add it, or correct the name.`,
				};
		yield { path, rule: "no-such-node", message };
	} else if (from !== null && target.phaseIndex < from) {
		const phase = scenario.phases[from]?.id;
		const message = {
			vi: `Lối này đi lùi từ giai đoạn “${phase}” về “${target.phase.id}”. Các giai đoạn chỉ đi tới.`,
			en: `This leads back from phase “${phase}” to “${target.phase.id}”. Phases only go forward.`,
		};
		yield { path, rule: "phase-backward", message };
	}
}

function* checkEnding(scenario: Scenario, id: string | undefined, path: Path): Generator<Finding> {
	if (id === undefined || scenario.endings.some((ending) => ending.id === id)) return;
	const message = {
		vi: `Không có kết cục “${id}”. Thêm vào, hoặc sửa lại tên.`,
		en: `There is no ending “${id}”. Add it, or correct the name.`,
	};
	yield { path, rule: "no-such-ending", message };
}

function* checkTargets(index: ScenarioIndex): Generator<Finding> {
	const { scenario } = index;
	for (const { point, path, phaseIndex } of pointsOf(scenario)) {
		const from = latestPhase(scenario, point, phaseIndex);
		yield* checkEnding(scenario, point.silence?.then, [...path, "silence", "then"]);
		for (const [number, reply] of point.replies.entries()) {
			const at: Path = [...path, "replies", number, "to"];
			yield* checkFallback(reply.to, at, TARGET);
			for (const [order, target] of reply.to.entries()) {
				yield* checkTarget(index, target, [...at, order, "to"], from, phaseIndex === null);
			}
		}
	}
	yield* checkFallback(scenario.hangUp, ["hangUp"], TARGET);
	for (const [order, { to }] of scenario.hangUp.entries())
		yield* checkEnding(scenario, to, ["hangUp", order, "to"]);
	yield* checkEnding(scenario, scenario.time.silence.then, ["time", "silence", "then"]);
	yield* checkEnding(scenario, scenario.time.hold.then, ["time", "hold", "then"]);
	yield* checkEnding(scenario, scenario.time.limit.to, ["time", "limit", "to"]);
}

/** That ids are unique, lists end with a fallback, phases go forward and everything leads to something. */
export function* checkStructure(index: ScenarioIndex): Generator<Finding> {
	yield* checkIds(index.scenario);
	yield* checkPhases(index.scenario);
	yield* checkVariants(index.scenario, []);
	yield* checkTargets(index);
}
