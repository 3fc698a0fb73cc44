import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** The list of raters. */
export const ratersTexts = defineMessages({
	vi: {
		title: "Người chấm",
		lead: (licensed: number, raters: number) =>
			`${licensed} trong ${raters} người chấm có giấy phép còn hiệu lực`,
		signals: (n: number) =>
			n === 0
				? "; không có dấu hiệu nào chờ bạn quyết định."
				: `; ${n} người có dấu hiệu chờ bạn quyết định.`,
		sentence: {
			before: "Tìm người chấm có tên",
			anyName: "bất kỳ",
			whose: ", giấy phép",
			anyLicence: "thế nào cũng được",
			sorted: ", xếp theo",
			sorts: { signal: "dấu hiệu", name: "tên", licence: "giấy phép", waiting: "số cuộc đang chờ" },
			end: ".",
			show: "Xem",
			reset: "Bỏ bộ lọc",
			labels: { q: "Tên, không cần dấu", licence: "Giấy phép", sort: "Xếp theo" },
		},
		caption: "Người chấm với giấy phép và dấu hiệu",
		columns: {
			name: "Người chấm",
			licence: "Giấy phép",
			missing: "Còn thiếu",
			waiting: "Đang chờ",
			gold: "Cuộc mẫu",
			signal: "Dấu hiệu",
		},
		until: (day: string) => `đến hết ${day}`,
		toRenew: "Để gia hạn: ",
		nothingMissing: "Không thiếu gì",
		waiting: (n: number) => `${n} cuộc`,
		gold: (finished: number, open: number) =>
			open > 0 ? `${finished} đã chấm, ${open} đang mở` : `${finished} đã chấm`,
		missedError: "Bỏ sót lỗi nghiêm trọng",
		drift: "Có dấu hiệu lệch",
		open: (n: number) => `${n} dấu hiệu chưa quyết định`,
		last: (day: string) => `gần nhất ${day}`,
		noSignal: "Chưa có dấu hiệu",
		found: (n: number) => `${n} người khớp với câu trên`,
		nothing: "Không có người chấm nào khớp với câu trên.",
		empty:
			"Ở các đơn vị của bạn chưa có ai khác được chấm. Quản trị viên giao vai trò giảng viên ở trang Tài khoản; sau đó mời họ vào một đợt hiệu chuẩn để có giấy phép.",
	},
	en: {
		title: "Raters",
		lead: (licensed: number, raters: number) =>
			`${licensed} of ${counted(raters, "rater")} hold a licence today`,
		signals: (n: number) =>
			n === 0
				? "; no signal waits for your decision."
				: `; ${n === 1 ? "1 rater has a signal" : `${n} raters have signals`} that wait for your decision.`,
		sentence: {
			before: "Find raters called",
			anyName: "anything",
			whose: ", licence",
			anyLicence: "in any state",
			sorted: ", sorted by",
			sorts: { signal: "signals", name: "name", licence: "licence", waiting: "calls waiting" },
			end: ".",
			show: "Show",
			reset: "Clear the filter",
			labels: { q: "Name, marks not needed", licence: "Licence", sort: "Sort by" },
		},
		caption: "Raters with licence and signals",
		columns: {
			name: "Rater",
			licence: "Licence",
			missing: "Missing",
			waiting: "Waiting",
			gold: "Known calls",
			signal: "Signals",
		},
		until: (day: string) => `until ${day}`,
		toRenew: "To renew: ",
		nothingMissing: "Nothing",
		waiting: (n: number) => counted(n, "call"),
		gold: (finished: number, open: number) =>
			open > 0 ? `${finished} rated, ${open} open` : `${finished} rated`,
		missedError: "Missed a critical error",
		drift: "Signs of drift",
		open: (n: number) => `${counted(n, "signal")} undecided`,
		last: (day: string) => `last on ${day}`,
		noSignal: "No signal so far",
		found: (n: number) => `${n === 1 ? "1 person fits" : `${n} people fit`} the sentence above`,
		nothing: "No rater fits the sentence above.",
		empty:
			"At your centres nobody else may rate yet. An administrator gives the role of a trainer on the Accounts page; then invite them to a calibration round, so that they get a licence.",
	},
});
