import type { Language } from "~/domain/shared/text";

/** What a job takes away when its time is over. */
export const RETENTION_KINDS = [
	"session",
	"certificate-set",
	"programme-preview",
	"waiting-mail",
	"one-time-link",
	"staff-import",
	"recording",
	"wellbeing",
	"record-look",
	"reminder",
	"report",
	"draft",
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** How long something is kept, in calendar days or months of Vietnam. */
export type Period = { readonly days: number } | { readonly months: number };

type Words = Readonly<Record<Language, string>>;

export interface RetentionRule {
	readonly keep: Period;
	readonly what: Words;
	/** The day from which the period counts. */
	readonly since: Words;
	readonly why: Words;
}

/**
 * # How long things are kept
 *
 * The one place. None of the periods is set by a law that we could read: all are defaults, and the pages say so.
 */
export const RETENTION_RULES: Readonly<Record<RetentionKind, RetentionRule>> = {
	session: {
		keep: { days: 1 },
		what: {
			vi: "Phiên đăng nhập và lần đếm đăng nhập hỏng",
			en: "Sign-in sessions and counts of failed tries",
		},
		since: { vi: "ngày hết hạn", en: "the day on which they ended" },
		why: { vi: "Hết hạn thì không còn dùng vào việc gì.", en: "Once over, they are of no use." },
	},
	"certificate-set": {
		keep: { days: 7 },
		what: { vi: "Tệp ZIP nhiều giấy chứng nhận", en: "ZIP files of many certificates" },
		since: { vi: "ngày yêu cầu", en: "the day of asking" },
		why: { vi: "Làm lại được lúc nào cũng được.", en: "They can be made again at any time." },
	},
	"programme-preview": {
		keep: { days: 7 },
		what: {
			vi: "Bản xem trước của chương trình đang sửa",
			en: "Previews of a programme's next version",
		},
		since: { vi: "ngày yêu cầu", en: "the day of asking" },
		why: { vi: "Xem trước lại lúc nào cũng được.", en: "They can be made again at any time." },
	},
	"waiting-mail": {
		keep: { days: 7 },
		what: { vi: "Thư không gửi đi được", en: "Mail that could not be sent" },
		since: { vi: "hạn gửi cuối cùng", en: "the last day for sending" },
		why: {
			vi: "Thư gửi xong thì xoá ngay; thư quá hạn chứa đường dẫn đã chết.",
			en: "What is sent goes at once; what is too late holds dead links.",
		},
	},
	"one-time-link": {
		keep: { days: 30 },
		what: {
			vi: "Đường dẫn dùng một lần (đặt mật khẩu, đổi địa chỉ thư)",
			en: "One-time links (passwords, addresses)",
		},
		since: { vi: "ngày hết hạn", en: "the day on which they ended" },
		why: {
			vi: "Giữ thêm một tháng để trả lời ai hỏi “sao đường dẫn không mở được”.",
			en: "A month longer, to answer whoever asks why a link no longer opens.",
		},
	},
	"staff-import": {
		keep: { days: 30 },
		what: { vi: "Danh sách nhân sự đã tải lên mà chưa nhập", en: "Staff lists sent in and never imported" },
		since: { vi: "ngày tải lên", en: "the day of sending" },
		why: {
			vi: "Nhập xong thì nội dung tệp bị xoá ngay; tệp bỏ dở vẫn chứa tên và địa chỉ người thật.",
			en: "After an import the file's content goes at once; one left lying still holds real names and addresses.",
		},
	},
	recording: {
		keep: { days: 90 },
		what: { vi: "Tiếng nói ghi trong cuộc đóng vai", en: "Voices recorded in role-plays" },
		since: { vi: "ngày ghi", en: "the day of recording" },
		why: {
			vi: "Đủ cho buổi nghe lại và khiếu nại; giọng nói nhận ra được người, nên không giữ lâu hơn.",
			en: "Enough for the debrief and for an objection; a voice tells who somebody is, so it is kept no longer.",
		},
	},
	wellbeing: {
		keep: { months: 12 },
		what: {
			vi: "Câu trả lời “bạn thấy thế nào” sau cuộc gọi nặng",
			en: "Answers to “how are you” after a hard call",
		},
		since: { vi: "ngày trả lời", en: "the day of the answer" },
		why: {
			vi: "Là chuyện sức khỏe, nằm ngoài mọi điểm số; chỉ cần cho việc hỏi thăm.",
			en: "It is about health, outside every score, and needed only for looking after people.",
		},
	},
	"record-look": {
		keep: { months: 24 },
		what: { vi: "Nhật ký ai đã mở hồ sơ của ai", en: "The log of who looked at whose record" },
		since: { vi: "giờ mở", en: "the hour of the look" },
		why: {
			vi: "Đủ lâu để lần lại một vụ lộ dữ liệu; bản thân nhật ký cũng là dữ liệu cá nhân.",
			en: "Long enough to follow up a leak; the log is personal data itself.",
		},
	},
	reminder: {
		keep: { months: 24 },
		what: {
			vi: "Ghi nhận đã nhắc ai về chứng nhận sắp hết hạn",
			en: "Notes of who was reminded of a certificate's end",
		},
		since: { vi: "ngày chứng nhận hết hạn", en: "the certificate's last day" },
		why: {
			vi: "Để không nhắc hai lần; về sau không cần nữa.",
			en: "So that nobody is told twice; not needed later.",
		},
	},
	report: {
		keep: { months: 36 },
		what: { vi: "Báo cáo kỳ đã lập", en: "Period reports that were made" },
		since: { vi: "ngày yêu cầu", en: "the day of asking" },
		why: {
			vi: "Lập lại được từ hồ sơ gốc, với đúng những gì đã biết hôm đó.",
			en: "They can be made again from the records, as these were known that day.",
		},
	},
	draft: {
		keep: { months: 36 },
		what: { vi: "Bản nháp kịch bản không ai đụng tới", en: "Drafts of scenarios that nobody touched" },
		since: { vi: "lần lưu cuối", en: "the last saving" },
		why: {
			vi: "Bản đã xuất bản vẫn còn; bản nháp bỏ quên chỉ làm rối danh sách.",
			en: "What was published stays; a forgotten draft only clutters the list.",
		},
	},
};

/** What no job takes away yet, and why. */
export const KEPT_WITHOUT_END: readonly { readonly what: Words; readonly why: Words }[] = [
	{
		what: {
			vi: "Cuộc gọi, lời đã nói, hồ sơ ca, nơi chuyển gửi",
			en: "Calls with what was said, case records, referrals",
		},
		why: {
			vi: "Điểm số và chứng nhận dựa vào chúng, và phải chấm lại được khi có khiếu nại.",
			en: "Scores and certificates rest on them, and must be open to review.",
		},
	},
	{
		what: {
			vi: "Điểm, nhận xét, lỗi nghiêm trọng, kết quả hiệu chuẩn của người chấm",
			en: "Ratings, comments, critical errors, raters' calibration results",
		},
		why: {
			vi: "Chứng nhận và quyền chấm dựa vào chúng.",
			en: "Certificates and the licence to rate rest on them.",
		},
	},
	{
		what: {
			vi: "Giờ học, điểm danh, bài kiểm tra khoá học, chứng nhận và quyết định về chứng nhận",
			en: "Hours, attendance, course tests, certificates and what was decided about them",
		},
		why: {
			vi: "Giấy đã cấp phải kiểm tra được về sau.",
			en: "A certificate must stay verifiable.",
		},
	},
	{
		what: {
			vi: "Nhật ký quyết định và bản ghi xác nhận thông báo này",
			en: "The log of decisions, and who acknowledged this notice",
		},
		why: {
			vi: "Là bằng chứng ai đã làm gì. Tên người có thể bị gỡ khỏi đó khi luật đòi.",
			en: "It proves who did what. A person can be taken out of it where the law asks for that.",
		},
	},
];

/** "24 tháng", "30 days". */
export function periodInWords(keep: Period, language: Language): string {
	const [count, vi, en] = "days" in keep ? [keep.days, "ngày", "day"] : [keep.months, "tháng", "month"];
	return language === "vi" ? `${count} ${vi}` : `${count} ${en}${count === 1 ? "" : "s"}`;
}
