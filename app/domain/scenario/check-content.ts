import { pointsOf } from "./check-references";
import type { Finding } from "./finding";
import type { Message, Path } from "./problem";
import type { FactDefinition, Scenario } from "./scenario.schema";

const NUMBER = /^-?\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function* checkFact(fact: FactDefinition, path: Path): Generator<Finding> {
	const { type, accept, options, record } = fact;
	if (type === "choice" && !options) {
		yield {
			path,
			rule: "no-options",
			message: {
				vi: "Loại choice cần có options: những đáp án để chọn.",
				en: "A choice needs options: the answers that can be picked.",
			},
		};
	} else if (type !== "choice" && options) {
		yield {
			path: [...path, "options"],
			rule: "unused-options",
			message: {
				vi: "options chỉ dùng cho type: choice. Bỏ ra, hoặc đổi type.",
				en: "Options are for type: choice only. Take them out, or change the type.",
			},
		};
	}
	if (record && accept.length === 0 && (type === "number" || type === "date" || type === "choice")) {
		const message = {
			vi: "Thiếu accept: những đáp án được coi là đúng trong phiếu.",
			en: "accept is missing: the answers that are right in the case record.",
		};
		yield { path, rule: "no-accepted-answer", message };
	}
	for (const [index, answer] of accept.entries()) {
		const at = [...path, "accept", index];
		const wrong = (message: Message): Finding => ({ path: at, rule: "wrong-accepted-answer", message });
		if (type === "number" && !NUMBER.test(answer))
			yield wrong({
				vi: `“${answer}” không phải là số như "22" hay khoảng như "20..24".`,
				en: `“${answer}” is not a number such as "22" or a range such as "20..24".`,
			});
		if (type === "date" && !DATE.test(answer))
			yield wrong({
				vi: `“${answer}” không phải là ngày như "2026-11-20".`,
				en: `“${answer}” is not a date such as "2026-11-20".`,
			});
		if (type === "choice" && options && !(answer in options))
			yield wrong({
				vi: `“${answer}” không có trong options.`,
				en: `“${answer}” is not one of the options.`,
			});
	}
}

function* checkFacts(scenario: Scenario): Generator<Finding> {
	const revealed = new Set<string>();
	for (const { point } of pointsOf(scenario)) {
		for (const id of point.reveals) revealed.add(id);
		for (const reply of point.replies) for (const id of reply.reveals) revealed.add(id);
	}
	for (const [id, fact] of Object.entries(scenario.facts)) {
		yield* checkFact(fact, ["facts", id]);
		if (revealed.has(id)) continue;
		const message = {
			vi: `Không chỗ nào cho biết “${id}” nên không bao giờ ghi được. Thêm vào một reveals, hoặc bỏ ra.`,
			en: `Nothing reveals “${id}”, so it can never be recorded. Add it to some reveals, or take it out.`,
		};
		yield { path: ["facts", id], rule: "never-revealed", message, severity: "warning" };
	}
}

const isText = (value: object): value is Record<string, string> =>
	"vi" in value && "en" in value && Object.values(value).every((text) => typeof text === "string");

function* checkLanguages(value: unknown, path: Path, languages: readonly string[]): Generator<Finding> {
	if (value === null || typeof value !== "object") return;
	if (!isText(value)) {
		for (const [key, inner] of Object.entries(value)) {
			yield* checkLanguages(inner, [...path, Array.isArray(value) ? Number(key) : key], languages);
		}
		return;
	}
	for (const language of languages) {
		if (language in value) continue;
		yield {
			path,
			rule: "missing-language",
			message: {
				vi: `Đoạn này thiếu bản “${language}”, mà languages đã hứa. Thêm vào.`,
				en: `This text is missing in “${language}”, which languages promises. Add it.`,
			},
		};
	}
	for (const language of Object.keys(value)) {
		if (languages.includes(language)) continue;
		const message = {
			vi: `“${language}” không có trong languages. Thêm vào đó, hoặc sửa lại mã.`,
			en: `“${language}” is not among languages. Add it there, or correct the tag.`,
		};
		yield { path: [...path, language], rule: "unpromised-language", message };
	}
}

/** That the case record's facts can be answered and learned, and that every text is there in every promised language. */
export function* checkContent(scenario: Scenario): Generator<Finding> {
	for (const language of ["vi", "en"]) {
		if (scenario.languages.includes(language)) continue;
		const message = {
			vi: `Kịch bản nào cũng phải có “${language}”. Thêm vào languages.`,
			en: `Every scenario has “${language}”. Add it to languages.`,
		};
		yield { path: ["languages"], rule: "missing-language", message };
	}
	yield* checkLanguages(scenario, [], scenario.languages);
	yield* checkFacts(scenario);
	if (scenario.variation.interrupts === "none" && scenario.interrupts.length > 0) {
		const message = {
			vi: "Không chuyện xen ngang nào được rút ra: variation → interrupts đang là none. Đổi thành one hoặc all.",
			en: "No interrupt is ever drawn: variation → interrupts is none. Set it to one or all.",
		};
		yield { path: ["interrupts"], rule: "unreachable", message, severity: "warning" };
	}
	if (scenario.minutes > scenario.time.limit.minutes) {
		const message = {
			vi: "Cuộc gọi dự kiến dài hơn giới hạn cho phép. Giảm minutes, hoặc tăng time → limit.",
			en: "The call is expected to last longer than its limit allows. Lower minutes, or raise time → limit.",
		};
		yield { path: ["minutes"], rule: "out-of-range", message };
	}
}
