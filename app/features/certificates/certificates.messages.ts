import type { CertificateState } from "~/domain/certification/certificate-state";
import { defineMessages } from "~/platform/i18n/messages";
import { statusTexts } from "~/platform/i18n/status.messages";

const statesVi: Record<CertificateState, string> = {
	valid: "Còn hiệu lực",
	expired: "Hết hạn",
	suspended: "Đang tạm dừng",
	revoked: "Đã thu hồi",
	replaced: "Đã thay bằng giấy mới",
};
const statesEn: Record<CertificateState, string> = {
	valid: "Valid",
	expired: "Expired",
	suspended: "Suspended",
	revoked: "Revoked",
	replaced: "Replaced",
};

/** Certificates: the list, one person's, and what anybody may ask by a number. */
export const certificatesTexts = defineMessages({
	vi: {
		title: "Chứng nhận",
		status: statusTexts.vi,
		states: statesVi,
		waiting: (count: number) =>
			count === 0 ? "Không ai đang chờ ký chứng nhận." : `${count} chứng nhận đã đủ điều kiện, đang chờ ký.`,
		reviews: (count: number) =>
			count === 0 ? "Quyết định sau lỗi nghiêm trọng" : `Quyết định sau lỗi nghiêm trọng: ${count} đang chờ`,
		sentence: {
			before: "Chứng nhận",
			anyProgramme: "của mọi chương trình",
			of: ", ở",
			allCentres: "tất cả đơn vị",
			named: ", người có tên",
			anyName: "bất kỳ",
			whose: ", tình trạng",
			anyStatus: "bất kỳ, trừ đang học",
			sorted: ", xếp theo",
			sorts: { ready: "việc chờ ký trước", name: "tên", until: "ngày hết hạn" },
			end: ".",
			show: "Xem",
			reset: "Bỏ bộ lọc",
			labels: {
				programme: "Chương trình",
				centre: "Đơn vị",
				q: "Tên, không cần dấu",
				status: "Tình trạng",
				sort: "Xếp theo",
			},
		},
		found: (count: number) => `${count} dòng khớp với câu trên`,
		caption: "Chứng nhận của nhân sự",
		columns: {
			name: "Người",
			programme: "Chương trình",
			status: "Tình trạng",
			until: "Đến hết ngày",
			number: "Số",
		},
		renewable: "Đủ điều kiện gia hạn",
		none: "–",
		empty: "Chưa ai ở đơn vị này có chứng nhận hay đủ điều kiện. Ai đạt mọi yêu cầu sẽ hiện ở đây.",
		nothing: "Không có dòng nào khớp. Bớt chữ trong tên, hoặc chọn chương trình và đơn vị rộng hơn.",
		holder: {
			title: (name: string) => `Chứng nhận của ${name}`,
			own: "Chứng nhận của tôi",
			record: "Xem hồ sơ",
			back: "Danh sách chứng nhận",
			empty: "Chưa có gì dẫn tới một chứng nhận. Giờ học và cuộc đánh giá đạt sẽ được tính ở đây.",
			until: (day: string) => `đến hết ngày ${day}`,
			ended: (day: string) => `hết hạn sau ngày ${day}`,
			missing: "Còn thiếu",
			opens: (day: string) => `Gia hạn được tính từ ngày ${day}.`,
			issue: { granted: "Ký cấp chứng nhận", renewed: "Gia hạn và cấp giấy mới", paper: "Cấp giấy có số" },
			issueHint: {
				granted: "Mọi yêu cầu đã đạt. Chứng nhận có hiệu lực từ hôm nay; tên người được ghi như hiện giờ.",
				renewed: "Mọi yêu cầu gia hạn đã đạt. Giấy cũ vẫn kiểm tra được và dẫn tới số mới.",
				paper: "Chứng nhận đã có hiệu lực nhưng chưa có giấy in. Giấy ghi đúng thời hạn đang có.",
			},
			decide: { suspended: "Tạm dừng", reinstated: "Cho hiệu lực trở lại", revoked: "Thu hồi" },
			decideHint: {
				suspended: "Từ hôm nay người này không được tính là có chứng nhận. Thời gian tạm dừng không được bù.",
				reinstated: "Chứng nhận có hiệu lực lại cho phần thời hạn còn lại.",
				revoked: "Thu hồi là hẳn: muốn có lại, người này phải được ký cấp mới.",
			},
			reason: "Lý do (người này đọc được)",
			papers: "Giấy đã cấp",
			paper: (number: string) => `Mở giấy ${number} (PDF)`,
			replacedBy: (number: string) => `thay bằng ${number}`,
			span: (from: string, until: string) => `${from} – ${until}`,
			verify: "Kiểm tra",
			history: "Đã quyết định",
			events: {
				granted: "Cấp",
				renewed: "Gia hạn",
				suspended: "Tạm dừng",
				reinstated: "Cho hiệu lực trở lại",
				revoked: "Thu hồi",
			} as Record<string, string>,
			effective: (day: string, by: string) => `từ ngày ${day}, ${by}`,
			done: {
				issue: "Đã cấp. Mở giấy ở dưới để in hoặc gửi.",
				suspended: "Đã tạm dừng.",
				reinstated: "Chứng nhận có hiệu lực trở lại.",
				revoked: "Đã thu hồi.",
			} as Record<string, string>,
			errors: {
				needReason: "Ghi lý do: người này và người kiểm tra sau sẽ đọc.",
				tooLong: "Lý do dài quá 2.000 ký tự. Hãy viết gọn hơn.",
				needDeed: "Chưa rõ cần làm gì. Hãy bấm lại một nút trên trang này.",
				"not-earned":
					"Không cấp được: có điều kiện chưa đạt, hoặc ai đó đã cấp rồi. Trang đã tải lại, hãy xem lại.",
				"not-possible":
					"Tình trạng đã đổi trong lúc bạn mở trang. Không có gì được ghi. Hãy xem lại rồi quyết định.",
				"no-programme": "Không có chương trình này. Hãy tải lại trang.",
			} as Record<string, string>,
		},
		verify: {
			title: "Kiểm tra chứng nhận",
			lead: "Gõ số in trên giấy, ví dụ LN-2345-6789-A. Không cần đăng nhập.",
			number: "Số chứng nhận",
			submit: "Kiểm tra",
			unknown: (number: string) =>
				`Không có chứng nhận số ${number}. Hãy gõ lại đúng như trên giấy; số không dùng 0, 1, I, L, O.`,
			wait: (minutes: number) => `Đã thử nhiều số không đúng từ mạng này. Hãy thử lại sau ${minutes} phút.`,
			holder: "Người được cấp",
			programme: "Chương trình",
			from: "Có hiệu lực từ",
			until: "Đến hết ngày",
			newer: "Giấy thay thế",
			nothingElse: "Trang này chỉ cho biết những gì in trên giấy và tình trạng hôm nay.",
		},
	},
	en: {
		title: "Certificates",
		status: statusTexts.en,
		states: statesEn,
		waiting: (count: number) =>
			count === 0
				? "Nobody waits for a certificate to be signed."
				: `${count === 1 ? "1 certificate is" : `${count} certificates are`} earned and to be signed.`,
		reviews: (count: number) =>
			count === 0 ? "Decisions after critical errors" : `Decisions after critical errors: ${count} waiting`,
		sentence: {
			before: "Certificates",
			anyProgramme: "of any programme",
			of: ", at",
			allCentres: "all centres",
			named: ", of people with",
			anyName: "any name",
			whose: ", that are",
			anyStatus: "of any status but in progress",
			sorted: ", by",
			sorts: { ready: "what is to be signed", name: "name", until: "end of validity" },
			end: ".",
			show: "Show",
			reset: "Clear the filter",
			labels: {
				programme: "Programme",
				centre: "Centre",
				q: "Name, with or without diacritics",
				status: "Status",
				sort: "Sorted by",
			},
		},
		found: (count: number) => `${count === 1 ? "1 row matches" : `${count} rows match`} the sentence above`,
		caption: "Certificates of staff",
		columns: {
			name: "Person",
			programme: "Programme",
			status: "Status",
			until: "Valid until",
			number: "Number",
		},
		renewable: "Can be renewed",
		none: "–",
		empty: "Nobody here has a certificate or has earned one yet. Whoever meets all requirements shows here.",
		nothing: "No row matches. Type less of the name, or choose a wider programme or centre.",
		holder: {
			title: (name: string) => `Certificates of ${name}`,
			own: "My certificates",
			record: "See the record",
			back: "List of certificates",
			empty:
				"There is nothing yet that leads to a certificate. Hours and passed assessed calls will count here.",
			until: (day: string) => `until the end of ${day}`,
			ended: (day: string) => `ran out after ${day}`,
			missing: "Missing",
			opens: (day: string) => `What renews it counts from ${day} on.`,
			issue: {
				granted: "Issue the certificate",
				renewed: "Renew and issue a new one",
				paper: "Issue the numbered paper",
			},
			issueHint: {
				granted: "All requirements are met. It is valid from today; the name is printed as it is now.",
				renewed:
					"All requirements of the renewal are met. The old paper stays verifiable and leads to the new number.",
				paper:
					"The certificate is in force but was never printed. The paper states the validity that it has.",
			},
			decide: { suspended: "Suspend", reinstated: "Reinstate", revoked: "Revoke" },
			decideHint: {
				suspended: "From today on the person does not count as certified. Suspended time is not given back.",
				reinstated: "The certificate is in force again for what is left of it.",
				revoked: "This is for good: to have one again, the person has to be granted a new one.",
			},
			reason: "Reason (the person can read it)",
			papers: "Papers issued",
			paper: (number: string) => `Open ${number} (PDF)`,
			replacedBy: (number: string) => `replaced by ${number}`,
			span: (from: string, until: string) => `${from} – ${until}`,
			verify: "Verify",
			history: "Decided",
			events: {
				granted: "Granted",
				renewed: "Renewed",
				suspended: "Suspended",
				reinstated: "Reinstated",
				revoked: "Revoked",
			} as Record<string, string>,
			effective: (day: string, by: string) => `from ${day}, ${by}`,
			done: {
				issue: "Issued. Open the paper below to print or send it.",
				suspended: "Suspended.",
				reinstated: "The certificate is in force again.",
				revoked: "Revoked.",
			} as Record<string, string>,
			errors: {
				needReason: "Say why: the person and whoever checks later will read it.",
				tooLong: "The reason is longer than 2,000 characters. Please shorten it.",
				needDeed: "It is not clear what to do. Please press one of the buttons of this page again.",
				"not-earned":
					"Not issued: a requirement is not met, or somebody has issued it already. The page shows what holds now.",
				"not-possible":
					"The status changed while your page was open. Nothing was written. Look again, then decide.",
				"no-programme": "There is no such programme. Please reload the page.",
			} as Record<string, string>,
		},
		verify: {
			title: "Verify a certificate",
			lead: "Type the number printed on the paper, like LN-2345-6789-A. There is no need to sign in.",
			number: "Number of the certificate",
			submit: "Verify",
			unknown: (number: string) =>
				`There is no certificate ${number}. Please type it exactly as printed; numbers have no 0, 1, I, L or O.`,
			wait: (minutes: number) =>
				`Too many wrong numbers came from this network. Try again in ${minutes} minutes.`,
			holder: "Holder",
			programme: "Programme",
			from: "Valid from",
			until: "Valid until",
			newer: "Replaced by",
			nothingElse: "This page tells what is printed on the paper and how it stands today, nothing else.",
		},
	},
});
