import type { LevelReason } from "~/domain/rubric/derive-levels";
import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";
import type { Turns } from "./debrief-view";

/** Why a level is what it is; `nothing`: no behaviour of the criterion was seen at all. */
type Why = Record<LevelReason["code"], (nothing: boolean) => string>;

const turnsVi = (turns: Turns) =>
	turns.map((turn) => (turn === "whole" ? "cả cuộc" : `lượt ${turn}`)).join(", ");
const turnsEn = (turns: Turns) =>
	turns.map((turn) => (turn === "whole" ? "whole call" : `turn ${turn}`)).join(", ");

/** Vietnamese writes a decimal comma. */
const figureVi = (value: number) => value.toFixed(2).replace(".", ",");

/** What became of the call, and what can be learned from it. */
export const debriefTexts = defineMessages({
	vi: {
		title: (scenario: string) => `Xem lại: ${scenario}`,
		became: (name: string) => `Điều đã xảy ra với ${name}`,
		becameCaller: "Điều đã xảy ra với người gọi",
		abandoned: "Cuộc gọi này bỏ dở nên không có kết cục.",
		about: {
			scenario: "Kịch bản",
			purpose: "Loại cuộc",
			trainee: "Học viên",
			playedBy: "Người đóng vai",
			recording: "Ghi âm",
			listen: "Nghe lại từng lượt",
			at: "Gọi lúc",
			lasted: "Kéo dài",
			result: "Kết quả",
			length: (minutes: number, seconds: number, turns: number) =>
				`${minutes} phút ${seconds} giây, ${turns} lượt`,
		},
		result: {
			waiting: "Chờ người chấm",
			passed: "Đạt",
			machinePassed: "Máy chấm: đạt",
			machineNotPassed: "Máy chấm: chưa đạt",
			notPassed: "Chưa đạt",
			mean: (mean: number) => `Trung bình ${figureVi(mean)} trên 4`,
			reasons: {
				criticalError: (name: string) => `lỗi nghiêm trọng: ${name.toLowerCase()}`,
				safetyBelow: (name: string, need: number) => `thiếu mức ${need} ở ${name}`,
				meanBelow: (mean: number, need: number) => `trung bình ${figureVi(mean)}, cần ${figureVi(need)}`,
				tooFew: (have: number, need: number) => `mới có ${have} tiêu chí áp dụng được, cần ${need}`,
			},
		},
		held: {
			title: "Phần còn lại mở sau khi có kết quả",
			text: "Người chấm đang xem lại cuộc này. Mức theo tiêu chí, lời bình và câu nên nói sẽ hiện ở đây sau khi kết quả được công bố.",
			rate: "Đến trang chấm của cuộc này",
		},
		lookAt: "Nên để ý",
		gauges: { trust: "Tin cậy", distress: "Căng thẳng", danger: "Nguy hiểm" },
		conversation: {
			title: "Từng lượt",
			you: "Bạn đã nói",
			counsellor: "Tư vấn viên đã nói",
			nearest: "Câu gần nhất được chọn",
			spoken: (own: boolean): string => (own ? "Gần với lời bạn nói nhất" : "Gần với lời đã nói nhất"),
			heardAs: "Theo lời người đóng vai ghi lại",
			did: "Câu ấy đã làm gì",
			better: "Có thể nói",
			keep: "Câu này nên giữ",
			repaired: "đã sửa ngay lượt sau",
			noChange: "Không đổi",
			comment: (by: string) => `Lời bình của ${by}`,
		},
		levels: {
			title: "Mức theo từng tiêu chí",
			byMachine: "Máy chấm ngay sau cuộc gọi.",
			byPerson: "Theo người chấm.",
			safety: "tiêu chí an toàn",
			level: (n: number) => `Mức ${n}`,
			notApplicable: "Không áp dụng: cuộc này không có dịp",
			missing: "Chưa thấy:",
			otherRater: (level: number) => `Người chấm kia: mức ${level}`,
			repaired: "Đã sửa:",
			turns: turnsVi,
			why: {
				harm: () => "Có điều gây hại.",
				"basics-missing": (nothing: boolean) =>
					nothing
						? "Chưa thấy hành vi nào. Không có điều gây hại nên chưa xuống mức 1."
						: "Còn thiếu hành vi cơ bản.",
				"harm-repaired": () => "Đủ hành vi cơ bản, nhưng có điều gây hại phải sửa lại.",
				"basics-complete": () => "Đủ hành vi cơ bản.",
				"no-basic-applied": () => "Không có dịp cho hành vi cơ bản nào, và không có điều gây hại.",
				advanced: () => "Đủ hành vi cơ bản, có cả hành vi nâng cao.",
				"no-opportunity": () => "",
			} as Why,
		},
		critical: {
			title: "Lỗi nghiêm trọng",
			none: "Không có lỗi nghiêm trọng nào được ghi nhận.",
			states: {
				confirmed: "Đã được xác nhận.",
				rejected: "Người chấm không xác nhận.",
				open: "Mới được nêu, chưa có người xác nhận.",
			},
			byMachine: "Máy nêu ra; cuộc luyện tập không cần người xác nhận.",
			apart: "Lỗi nghiêm trọng không cộng trừ vào mức nào ở bên cạnh.",
			turns: turnsVi,
		},
		record: {
			title: "Phiếu ca",
			none: "Cuộc này người gọi chưa kể điều nào thuộc phiếu.",
			field: "Điều cần biết",
			written: "Bạn ghi",
			outcome: "So với lời kể",
			blank: "để trống",
			told: (turn: number) => `kể ở lượt ${turn}`,
			outcomes: {
				recorded: "Ghi đúng",
				wrong: "Khác lời kể",
				missing: "Chưa ghi",
				"for-a-rater": (practice: boolean): string =>
					practice ? "Máy không so được, bạn tự so lại" : "Người chấm xem",
				"not-revealed": "Chưa hỏi tới",
				"not-revealed-but-filled": "Người gọi chưa nói điều này",
			},
		},
		referral: {
			title: "Chuyển tuyến",
			overall: {
				right: "Trùng với cách đúng.",
				tolerable: "Chấp nhận được.",
				wrong: "Chưa đúng.",
				dangerous: "Có thể gây nguy hiểm.",
			},
			nothingNeeded: "Cuộc này không cần chuyển tuyến.",
			nothingDecided: "Bạn chưa chuyển đến đâu.",
			missing: (names: string) => `Còn thiếu: ${names}.`,
			verdicts: {
				right: "đúng nơi",
				tolerable: "chấp nhận được",
				wrong: "không đúng nơi",
				dangerous: "nguy hiểm",
			},
			urgencies: { T0: "ngay", T1: "trong 1 giờ", T2: "trong ngày", T3: "trong 3 ngày" },
			late: "chậm so với mức nguy hiểm",
			urgencyRight: "đúng mức khẩn",
			urgencyTolerable: "mức khẩn chấp nhận được",
			urgencyWrong: "mức khẩn chưa đúng",
			notHandedOver: (items: string) => `Chưa trao: ${items}.`,
			tooMuch: (items: string) => `Trao thừa: ${items}.`,
			consentWrong: "Căn cứ đồng ý chưa đúng.",
		},
		rubric: (name: string, version: number) => `${name}, bản ${version}`,
		again: "Gọi lại từ đầu, để luyện",
		print: "In bản này",
		enough: "Hôm nay nghe vậy đủ rồi",
	},
	en: {
		title: (scenario: string) => `Debrief: ${scenario}`,
		became: (name: string) => `What became of ${name}`,
		becameCaller: "What became of the caller",
		abandoned: "This call was left, so it has no ending.",
		about: {
			scenario: "Scenario",
			purpose: "Kind",
			trainee: "Trainee",
			playedBy: "Played by",
			recording: "Recording",
			listen: "Listen to it turn by turn",
			at: "Taken at",
			lasted: "Lasted",
			result: "Result",
			length: (minutes: number, seconds: number, turns: number) =>
				`${minutes} min ${seconds} s, ${counted(turns, "turn")}`,
		},
		result: {
			waiting: "Waiting for a rater",
			passed: "Passed",
			machinePassed: "Machine's rating: passed",
			machineNotPassed: "Machine's rating: not passed yet",
			notPassed: "Not passed yet",
			mean: (mean: number) => `Mean ${mean.toFixed(2)} of 4`,
			reasons: {
				criticalError: (name: string) => `critical error: ${name.toLowerCase()}`,
				safetyBelow: (name: string, need: number) => `level ${need} missing in ${name}`,
				meanBelow: (mean: number, need: number) => `mean ${mean.toFixed(2)}, ${need.toFixed(2)} needed`,
				tooFew: (have: number, need: number) => `only ${have} criteria applied, ${need} needed`,
			},
		},
		held: {
			title: "The rest opens with the result",
			text: "A rater is going through this call. Levels, comments and better replies appear here once the result is released.",
			rate: "To the rating of this call",
		},
		lookAt: "Worth a second look",
		gauges: { trust: "Trust", distress: "Distress", danger: "Danger" },
		conversation: {
			title: "Turn by turn",
			you: "You said",
			counsellor: "The counsellor said",
			nearest: "The nearest reply that was picked",
			spoken: (own: boolean) => (own ? "Nearest to what you said" : "Nearest to what was said"),
			heardAs: "As the trainer wrote it down",
			did: "What it did",
			better: "You could say",
			keep: "Keep this one",
			repaired: "repaired in the next turn",
			noChange: "No change",
			comment: (by: string) => `Comment by ${by}`,
		},
		levels: {
			title: "Level by criterion",
			byMachine: "Rated by the machine right after the call.",
			byPerson: "As the rater has it.",
			safety: "safety criterion",
			level: (n: number) => `Level ${n}`,
			notApplicable: "Not applicable: this call gave no occasion",
			missing: "Not seen:",
			otherRater: (level: number) => `The other rater: level ${level}`,
			repaired: "Repaired:",
			turns: turnsEn,
			why: {
				harm: () => "Something did harm.",
				"basics-missing": (nothing: boolean) =>
					nothing
						? "No behaviour was seen. Nothing did harm either, so it is not level 1."
						: "Not all basic behaviours were seen.",
				"harm-repaired": () => "All basic behaviours were seen, but a harm had to be repaired.",
				"basics-complete": () => "All basic behaviours were seen.",
				"no-basic-applied": () => "No occasion for any basic behaviour, and nothing did harm.",
				advanced: () => "All basic behaviours were seen, and an advanced one.",
				"no-opportunity": () => "",
			} as Why,
		},
		critical: {
			title: "Critical errors",
			none: "No critical error was recorded.",
			states: {
				confirmed: "Confirmed.",
				rejected: "A rater did not confirm it.",
				open: "Claimed; nobody has confirmed it yet.",
			},
			byMachine: "Claimed by the machine; in practice nobody has to confirm it.",
			apart: "A critical error never changes the levels beside it.",
			turns: turnsEn,
		},
		record: {
			title: "Case record",
			none: "In this call the caller told nothing that belongs in the record.",
			field: "To find out",
			written: "You wrote",
			outcome: "Against what was told",
			blank: "left empty",
			told: (turn: number) => `told in turn ${turn}`,
			outcomes: {
				recorded: "Right",
				wrong: "Differs from what was told",
				missing: "Not written down",
				"for-a-rater": (practice: boolean): string =>
					practice ? "The machine cannot compare this: see for yourself" : "For a rater to judge",
				"not-revealed": "Not asked",
				"not-revealed-but-filled": "The caller did not say this",
			},
		},
		referral: {
			title: "Referral",
			overall: {
				right: "As it should be.",
				tolerable: "Acceptable.",
				wrong: "Not right yet.",
				dangerous: "This could do harm.",
			},
			nothingNeeded: "This call needed no referral.",
			nothingDecided: "You did not refer anywhere.",
			missing: (names: string) => `Missing: ${names}.`,
			verdicts: {
				right: "right place",
				tolerable: "acceptable",
				wrong: "wrong place",
				dangerous: "dangerous",
			},
			urgencies: { T0: "now", T1: "within the hour", T2: "today", T3: "within 3 days" },
			late: "late for this danger",
			urgencyRight: "right urgency",
			urgencyTolerable: "acceptable urgency",
			urgencyWrong: "urgency not right",
			notHandedOver: (items: string) => `Not handed over: ${items}.`,
			tooMuch: (items: string) => `More than needed: ${items}.`,
			consentWrong: "The ground of consent is not right.",
		},
		rubric: (name: string, version: number) => `${name}, version ${version}`,
		again: "Take it again from the start, to practise",
		print: "Print this",
		enough: "Enough for today",
	},
});
export type DebriefTexts = (typeof debriefTexts)["vi"];
