import type { Language } from "../../shared/text";
import { clopperPearson } from "../../statistics/clopper-pearson";
import type { Finding } from "../finding";
import type { Message, ScriptEvent } from "../problem";
import type { Scenario } from "../scenario.schema";
import { HANG_UP, type Kernel } from "./kernel";
import { rightReferral } from "./play-kernel";
import { type Played, type Plays, seedOfVariation } from "./players";
import { scriptOf } from "./script-to";

/** From this difficulty on nobody may pass by chance or by habit. */
const HARD = 3;
/** The most that may pass by picking at random from there on. */
const BY_CHANCE = 0.001;

/** A play as a script, with the record and the referral that it was judged with. */
function scriptOfPlay(kernel: Kernel, play: Played): Required<Pick<Finding, "script" | "seed">> {
	const { scenario } = kernel;
	const revealed = new Set(play.trace.facts.map(({ id }) => id));
	const record: Record<string, string> = {};
	for (const [id, fact] of Object.entries(scenario.facts)) {
		const answer = fact.accept[0];
		if (revealed.has(id) && fact.record && answer !== undefined) record[id] = answer.split("..")[0] ?? answer;
	}
	const paper: ScriptEvent[] = [{ record }, { referral: rightReferral(scenario, revealed) }];
	return {
		script: [...scriptOf(kernel, play.moves), ...paper],
		seed: play.seed ?? seedOfVariation(scenario, play.variation),
	};
}

const REASONS = {
	vi: {
		critical: (code: string) => `lỗi nghiêm trọng ${code}`,
		shown: (code: string) => `đã có ${code}`,
		missing: (code: string) => `thiếu ${code}`,
		safety: (criterion: string, level: number, why: string) => `${criterion} ở mức ${level} (${why})`,
		mean: (mean: number) => `trung bình ${mean.toFixed(2).replace(".", ",")}`,
		few: (have: number) => `chỉ có ${have} tiêu chí áp dụng`,
	},
	en: {
		critical: (code: string) => `critical error ${code}`,
		shown: (code: string) => `${code} shown`,
		missing: (code: string) => `${code} missing`,
		safety: (criterion: string, level: number, why: string) => `${criterion} at ${level} (${why})`,
		mean: (mean: number) => `mean ${mean.toFixed(2)}`,
		few: (have: number) => `only ${have} criteria apply`,
	},
};

const reasonsOf = ({ result, levels }: Played, language: Language): string => {
	const words = REASONS[language];
	const reasons = result.reasons.map((reason) => {
		if (reason.code === "critical-error") return words.critical(reason.criticalError);
		if (reason.code === "safety-below") {
			const { missing = [], harmful = [] } = levels.find(({ id }) => id === reason.criterion) ?? {};
			const why = [...harmful.map(({ code }) => words.shown(code)), ...missing.map(words.missing)];
			return words.safety(reason.criterion, reason.level, why.join(", "));
		}
		if (reason.code === "mean-below") return words.mean(reason.mean);
		return words.few(reason.have);
	});
	return reasons.join("; ");
};

const endingKind = ({ endings }: Scenario, { trace }: Played) =>
	endings.find(({ id }) => id === trace.ending)?.kind;

/** The author's best replies pass with 4s and end well, whatever the seed draws. */
export function* proveBest(kernel: Kernel, { best }: Plays): Generator<Finding> {
	const { scenario } = kernel;
	const told = new Set<string>();
	for (const play of best) {
		let why: Message | null = null;
		if (!play.result.passes)
			why = { vi: `không đạt: ${reasonsOf(play, "vi")}`, en: `does not pass: ${reasonsOf(play, "en")}` };
		else if (!play.levels.some(({ level }) => level === 4))
			why = { vi: "đạt mà không có mức 4 nào", en: "passes without a single 4" };
		else if (endingKind(scenario, play) !== "good")
			why = {
				vi: `kết thúc ở “${play.trace.ending}”, không phải kết cục tốt`,
				en: `ends in “${play.trace.ending}”, which is not a good ending`,
			};
		if (why === null || told.has(why.en)) continue;
		told.add(why.en);
		const message = {
			vi: `Người luôn chọn câu tốt nhất ${why.vi}.`,
			en: `Whoever always picks the best reply ${why.en}.`,
		};
		yield { path: ["id"], rule: "best-play", message, ...scriptOfPlay(kernel, play) };
	}
}

/** Some play fails, and some is in the middle: no critical error, no 1 on the mean, and yet not the best. */
export function* proveSpread(plays: Plays): Generator<Finding> {
	// Who hangs up at once fails whatever the replies are worth.
	const all = [...plays.random, ...plays.mixed].filter(({ moves }) =>
		moves.every(([, by]) => by !== HANG_UP),
	);
	const top = Math.max(...plays.best.map(({ result }) => result.mean ?? 0));
	if (all.every(({ result }) => result.passes)) {
		yield {
			path: ["id"],
			rule: "nobody-fails",
			message: {
				vi: "Chọn câu nào cuộc gọi cũng đạt: không câu nào phải trả giá. Gắn mã hành vi có hại hoặc lỗi vào những câu sai.",
				en: "Whatever is picked, the call passes: no reply costs anything. Code the wrong replies as harmful or as critical errors.",
			},
		};
	}
	const middling = ({ result, trace }: Played) =>
		trace.criticalErrors.length === 0 && (result.mean ?? 0) >= 2 && (result.mean ?? 0) < top;
	if (!all.some(middling)) {
		const message = {
			vi: `Không ai ở mức giữa: trong ${all.length} lần chơi, không lần nào vừa không có lỗi nghiêm trọng vừa có điểm trung bình từ 2 tới dưới mức tốt nhất. Thêm những câu tạm được.`,
			en: `Nobody is in the middle: of ${all.length} plays none is without a critical error, with a mean from 2 to below the best. Add replies that are middling.`,
		};
		yield { path: ["id"], rule: "no-middle", message };
	}
}

/** From difficulty 3 on nobody passes by chance, by the first shown or by the longest. */
export function* proveNotByChance(kernel: Kernel, plays: Plays): Generator<Finding> {
	if (kernel.scenario.difficulty < HARD) return;
	const passing = plays.random.filter(({ result }) => result.passes);
	const bound = clopperPearson(passing.length, plays.random.length).high;
	if (bound >= BY_CHANCE) {
		const first = passing[0];
		const share = (bound * 100).toFixed(2);
		const message = {
			vi: `${passing.length} trên ${plays.random.length} lần chọn bừa đã đạt (chắc chắn 95 %: có thể tới ${share.replace(".", ",")} %); từ độ khó ${HARD} trở lên phải dưới ${String(BY_CHANCE * 100).replace(".", ",")} %. Cho câu sai ở nhiều chỗ hơn phải trả giá.`,
			en: `${passing.length} of ${plays.random.length} who picked at random passed (with 95 % certainty up to ${share} %); from difficulty ${HARD} on it has to be under ${BY_CHANCE * 100} %. Let wrong replies cost something at more places.`,
		};
		yield {
			path: ["difficulty"],
			rule: "passes-by-chance",
			message,
			...(first && scriptOfPlay(kernel, first)),
		};
	}
	for (const [rule, who, list] of [
		["passes-by-first", { vi: "câu hiện ra đầu tiên", en: "the first reply shown" }, plays.firstShown],
		["passes-by-longest", { vi: "câu dài nhất", en: "the longest reply" }, plays.longest],
	] as const) {
		const first = list.find(({ result }) => result.passes);
		if (!first) continue;
		const message = {
			vi: `Cứ chọn ${who.vi} là có thể đạt. Đổi chỗ hoặc độ dài của các câu.`,
			en: `Whoever always picks ${who.en} can pass. Change the order or the lengths of the replies.`,
		};
		yield { path: ["difficulty"], rule, message, ...scriptOfPlay(kernel, first) };
	}
}

/** The best play learns all that the right referral hands over. */
export function* proveReferral(kernel: Kernel, { best }: Plays): Generator<Finding> {
	const { referral, facts } = kernel.scenario;
	for (const [index, decision] of referral.decisions.entries()) {
		if (decision.verdict !== "right") continue;
		for (const [number, item] of decision.information.needed.entries()) {
			if (!(item in facts)) continue;
			const play = best.find(({ trace }) => !trace.facts.some(({ id }) => id === item));
			if (!play) continue;
			const message = {
				vi: `${decision.agency} cần “${item}”, mà người luôn chọn câu tốt nhất lại không biết được. Cho đường tốt nhất hỏi ra điều ấy.`,
				en: `${decision.agency} needs “${item}”, and whoever always picks the best reply does not learn it. Let the best way bring it out.`,
			};
			const path = ["referral", "decisions", index, "information", "needed", number];
			yield { path, rule: "referral-unlearned", message, ...scriptOfPlay(kernel, play) };
		}
	}
}
