import { defineMessages } from "~/platform/i18n/messages";

/** What is written beside a call, and handed in after it: the case record and the referral decision. */
export const paperTexts = defineMessages({
	vi: {
		record: {
			title: "Phiếu ca",
			notes: "Ghi chép",
			notesHint: "Dấu hiệu nghe được, việc đã làm trong cuộc gọi, mỗi việc kèm giờ (ví dụ 14:20).",
			notAsked: "Chưa hỏi",
			chooseOne: "Chưa ghi",
			savedAt: (time: string) => `Đã lưu ${time}`,
			saving: "Đang lưu",
			unsaved: "Chưa ghi gì",
			waiting: "Chưa lưu được, đang thử lại",
			conflict: "Phiếu này vừa được lưu ở một cửa sổ khác. Chữ bạn gõ vẫn còn ở đây.",
			takeTheirs: "Dùng bản ở cửa sổ kia",
			keepMine: "Giữ bản của tôi",
		},
		referral: {
			title: "Quyết định chuyển tuyến",
			none: "Chưa chuyển đến đâu. Nếu cuộc này không cần chuyển, để trống.",
			add: "Thêm nơi nhận",
			choose: "Chọn nơi nhận",
			agency: "Chuyển đến",
			urgency: "Mức khẩn",
			urgencies: { T0: "Ngay", T1: "1 giờ", T2: "Hôm nay", T3: "3 ngày" },
			urgencyHint: "Ngay: khi còn trên máy.",
			information: "Trao những gì",
			packet: {
				reference: "Mã ca",
				"danger-level": "Mức nguy hiểm",
				"safe-contact": "Cách liên lạc an toàn",
				wishes: "Mong muốn của người gọi",
			},
			consent: "Đồng ý",
			consents: {
				given: "Người gọi đồng ý",
				"lawful-ground": "Không cần hỏi, vì tính mạng hoặc trẻ em bị đe doạ",
				none: "Chưa hỏi",
			},
			remove: (name: string) => `Bỏ ${name}`,
			entry: (n: number) => `Nơi nhận ${n}`,
		},
		wrapUp: {
			title: "Cuộc gọi đã kết thúc",
			lead: "Hoàn tất phiếu ca và quyết định chuyển tuyến, rồi nộp. Sau khi nộp không sửa được nữa.",
			finish: "Nộp phiếu ca",
			finishing: "Đang nộp …",
			half: (n: number) => `Nơi nhận ${n} chưa chọn chuyển đến đâu. Chọn nơi nhận, hoặc bỏ mục này, rồi nộp.`,
			ask: "Nộp phiếu ca này?",
			askEmpty: "Phiếu ca còn trống, chưa ghi điều nào.",
			askText: (referrals: number) =>
				referrals === 0
					? "Phiếu chưa chuyển đến nơi nào. Sau khi nộp không sửa được nữa."
					: `Phiếu chuyển đến ${referrals} nơi. Sau khi nộp không sửa được nữa.`,
			confirm: "Nộp",
			cancel: "Xem lại phiếu",
		},
	},
	en: {
		record: {
			title: "Case record",
			notes: "Notes",
			notesHint:
				"Signs that you heard, and what was done during the call, each with its time (such as 14:20).",
			notAsked: "Not asked yet",
			chooseOne: "Not filled in",
			savedAt: (time: string) => `Saved ${time}`,
			saving: "Saving",
			unsaved: "Nothing written yet",
			waiting: "Not saved yet, trying again",
			conflict: "This record has just been saved in another window. What you typed is still here.",
			takeTheirs: "Use the other window's",
			keepMine: "Keep mine",
		},
		referral: {
			title: "Referral decision",
			none: "Not referred anywhere. If this call needs no referral, leave it empty.",
			add: "Add a recipient",
			choose: "Choose a recipient",
			agency: "Refer to",
			urgency: "Urgency",
			urgencies: { T0: "Now", T1: "1 hour", T2: "Today", T3: "3 days" },
			urgencyHint: "Now: while the caller is on the line.",
			information: "Hand over",
			packet: {
				reference: "Case number",
				"danger-level": "Level of danger",
				"safe-contact": "Safe way of contact",
				wishes: "What the caller wants",
			},
			consent: "Consent",
			consents: {
				given: "The caller agrees",
				"lawful-ground": "No need to ask: a life or a child is in danger",
				none: "Not asked",
			},
			remove: (name: string) => `Remove ${name}`,
			entry: (n: number) => `Recipient ${n}`,
		},
		wrapUp: {
			title: "The call has ended",
			lead: "Complete the case record and the referral decision, then hand them in. After that they cannot be changed.",
			finish: "Hand in the record",
			finishing: "Handing in …",
			half: (n: number) => `Recipient ${n} has nobody chosen. Choose one, or remove it, then hand in.`,
			ask: "Hand in this record?",
			askEmpty: "The case record is empty.",
			askText: (referrals: number) =>
				referrals === 0
					? "It refers to nobody. Once handed in it cannot be changed."
					: `It refers to ${referrals === 1 ? "1 recipient" : `${referrals} recipients`}. Once handed in it cannot be changed.`,
			confirm: "Hand in",
			cancel: "Look again",
		},
	},
});
