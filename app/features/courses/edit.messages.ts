import { defineMessages } from "~/platform/i18n/messages";

/** Courses, runs and sessions being edited. */
export const editTexts = defineMessages({
	vi: {
		course: "Sửa khoá học",
		run: "Sửa đợt",
		session: (day: string) => `Sửa hoặc huỷ buổi ${day}`,
		cancel: {
			button: "Huỷ buổi này",
			named: (when: string) => `Huỷ buổi ${when}`,
			title: (when: string) => `Huỷ buổi ${when}?`,
			text: "Buổi này sẽ không còn trong đợt và không lấy lại được. Nếu vẫn học thì phải thêm buổi mới.",
			keep: "Giữ lại",
			attended: "Buổi này đã có điểm danh nên không huỷ được. Ghi nhầm thì sửa ở trang điểm danh của buổi.",
		},
		save: "Lưu thay đổi",
		kindStays: "Không đổi được loại giờ, vì giờ đã ghi trong hồ sơ theo loại này.",
		placesHint: "Thêm chỗ thì người chờ lâu nhất được lên.",
		reason: "Lý do đổi ngày hoặc số giờ",
		reasonHint: "Đã có điểm danh: đổi ngày hoặc số giờ thì hồ sơ của người học cũng đổi theo, kèm lý do này.",
		errors: {
			changed:
				"Trong lúc bạn sửa, người khác đã lưu khoá này. Phần trên là nội dung họ đã lưu; nội dung bạn điền vẫn còn trong ô. Nếu muốn thay thì lưu lại.",
			changedRun:
				"Trong lúc bạn sửa, người khác đã lưu đợt này. Phần dưới là nội dung họ đã lưu; nội dung bạn điền vẫn còn trong ô. Nếu muốn thay thì lưu lại.",
			changedSession:
				"Trong lúc bạn sửa, người khác đã lưu buổi này. Bảng các buổi là nội dung họ đã lưu; nội dung bạn điền vẫn còn trong ô. Nếu muốn thay thì lưu lại.",
			placesTaken: "Số chỗ không được ít hơn số người đang có chỗ.",
			sessionsOutside: "Có buổi nằm ngoài khoảng ngày này. Hãy đổi ngày của buổi ấy trước đã.",
			needReasonRecords: "Buổi này đã có điểm danh và giờ đã ghi vào hồ sơ: cần ghi lý do.",
			cancelledSession: "Buổi này vừa có người huỷ nên không sửa được nữa.",
			attendedSession: "Buổi này đã có người điểm danh nên không huỷ được.",
			dayToCome: "Buổi này đã có điểm danh, nên không dời sang ngày chưa đến được.",
			tooManyHours: "Có người sẽ vượt quá 24 giờ trong ngày ấy, tính cả các buổi khác.",
		} as Record<string, string>,
	},
	en: {
		course: "Edit the course",
		run: "Edit the run",
		session: (day: string) => `Edit or cancel the session of ${day}`,
		cancel: {
			button: "Cancel this session",
			named: (when: string) => `Cancel the session of ${when}`,
			title: (when: string) => `Cancel the session of ${when}?`,
			text: "The session will be gone from the run and cannot be brought back. If it takes place after all, add a new one.",
			keep: "Keep it",
			attended:
				"Attendance is recorded for this session, so it cannot be cancelled. Correct mistakes on its attendance page.",
		},
		save: "Save the changes",
		kindStays: "The kind of hours cannot change: hours are already recorded under it.",
		placesHint: "With more places, whoever waits longest moves up.",
		reason: "Reason for changing the day or the hours",
		reasonHint:
			"Attendance is recorded: if you change the day or the hours, people's records change with it and show this reason.",
		errors: {
			changed:
				"While you edited, somebody else saved this course. What they saved is shown above; what you typed is still here. Save again to replace it.",
			changedRun:
				"While you edited, somebody else saved this run. What they saved is shown below; what you typed is still in the form. Save again to replace it.",
			changedSession:
				"While you edited, somebody else saved this session. The table of sessions shows what they saved; what you typed is still in the form. Save again to replace it.",
			placesTaken: "There cannot be fewer places than people who have one.",
			sessionsOutside: "A session is outside these dates. Change its day first.",
			needReasonRecords:
				"Attendance is recorded and its hours are in people's records: please give a reason.",
			cancelledSession: "Somebody has cancelled this session, so it cannot be edited any more.",
			attendedSession: "Somebody has recorded attendance for this session, so it cannot be cancelled.",
			dayToCome: "Attendance is recorded for this session, so it cannot move to a day that is still to come.",
			tooManyHours: "Somebody would have more than 24 hours on that day, with their other sessions.",
		} as Record<string, string>,
	},
});
