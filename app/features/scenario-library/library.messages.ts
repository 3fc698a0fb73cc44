import { counted } from "~/platform/i18n/english-count";
import { defineMessages } from "~/platform/i18n/messages";

/** The list of scenarios: what can be asked of it, and its columns. */
export const libraryTexts = defineMessages({
	vi: {
		sentence: {
			before: "Kịch bản có tên hoặc mã",
			category: ", thuộc loại",
			caller: ", người gọi là",
			difficulty: ", độ khó",
			language: ", có bản",
			pool: ", trong kho",
			sort: ", xếp theo",
			end: ".",
			show: "Xem",
			reset: "Bỏ các lựa chọn",
		},
		labels: {
			q: "Tên hoặc mã",
			category: "Loại",
			caller: "Người gọi",
			difficulty: "Độ khó",
			language: "Ngôn ngữ",
			pool: "Kho",
			sort: "Xếp theo",
		},
		any: {
			q: "bất kỳ",
			category: "bất kỳ",
			caller: "bất kỳ ai",
			difficulty: "bất kỳ",
			language: "ngôn ngữ bất kỳ",
			pool: "mở và kín",
		},
		pools: { open: "mở", sealed: "kín" },
		sorts: { id: "mã", title: "tên", difficulty: "độ khó", minutes: "thời lượng" },
		found: (found: number, total: number) =>
			found === total ? `${total} kịch bản` : `${found} trong ${total} kịch bản khớp với câu trên`,
		nothing: "Không có kịch bản nào như thế. Thử từ khác, không cần gõ dấu, hoặc bỏ bớt lựa chọn.",
		all: "Xem tất cả",
		empty:
			"Chưa có kịch bản nào. Người phụ trách đặt tệp vào thư mục scenarios rồi khởi động lại, hoặc tải lên ở mục Bản thảo.",
		callers: {
			citizen: "người dân",
			relative: "người thân",
			victim: "nạn nhân",
			returnee: "người trở về",
			worker: "người lao động",
			child: "trẻ em",
			official: "cán bộ",
			press: "nhà báo",
			unknown: "chưa rõ là ai",
			impostor: "người giả danh",
			counsellor: "tư vấn viên",
		},
	},
	en: {
		sentence: {
			before: "Scenarios with title or id",
			category: ", of category",
			caller: ", where the caller is",
			difficulty: ", of difficulty",
			language: ", available in",
			pool: ", in the pool",
			sort: ", sorted by",
			end: ".",
			show: "Show",
			reset: "Clear the choices",
		},
		labels: {
			q: "Title or id",
			category: "Category",
			caller: "Caller",
			difficulty: "Difficulty",
			language: "Language",
			pool: "Pool",
			sort: "Sort by",
		},
		any: {
			q: "any",
			category: "any",
			caller: "anyone",
			difficulty: "any",
			language: "any language",
			pool: "open and sealed",
		},
		pools: { open: "open", sealed: "sealed" },
		sorts: { id: "id", title: "title", difficulty: "difficulty", minutes: "length" },
		found: (found: number, total: number) =>
			found === total
				? counted(total, "scenario")
				: `${found} of ${counted(total, "scenario")} ${found === 1 ? "matches" : "match"} the sentence above`,
		nothing: "No scenario is like that. Try another word, with or without accents, or drop a choice.",
		all: "Show all",
		empty:
			"There are no scenarios yet. Whoever runs this installation puts files into the folder scenarios and starts again, or uploads them under Drafts.",
		callers: {
			citizen: "a citizen",
			relative: "a relative",
			victim: "a victim",
			returnee: "a returnee",
			worker: "a worker",
			child: "a child",
			official: "an official",
			press: "the press",
			unknown: "unknown",
			impostor: "an impostor",
			counsellor: "a counsellor",
		},
	},
});
