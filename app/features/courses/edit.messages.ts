import { defineMessages } from "~/platform/i18n/messages";

/** Courses, runs and sessions being edited. */
export const editTexts = defineMessages({
	vi: {
		course: "Sửa khóa học",
		run: "Sửa đợt",
		session: (day: string) => `Sửa hoặc hủy buổi ${day}`,
		cancel: {
			button: "Hủy buổi này",
			named: (when: string) => `Hủy buổi ${when}`,
			title: (when: string) => `Hủy buổi ${when}?`,
			text: "Buổi này sẽ không còn trong đợt và không lấy lại được. Nếu vẫn học thì phải thêm buổi mới.",
			keep: "Giữ lại",
			attended: "Buổi này đã có điểm danh nên không hủy được. Ghi nhầm thì sửa ở trang điểm danh của buổi.",
		},
		save: "Lưu thay đổi",
		kindStays: "Loại giờ không đổi được: giờ đã nằm trong hồ sơ theo loại ấy.",
		placesHint: "Thêm chỗ thì người chờ lâu nhất tự lên.",
		reason: "Lý do đổi ngày hoặc số giờ",
		reasonHint: "Đã có điểm danh: đổi ngày hoặc số giờ thì hồ sơ của người học đổi theo, kèm lý do này.",
		errors: {
			changed:
				"Trong lúc bạn sửa, người khác đã lưu khóa này. Ở trên là điều họ đã lưu; điều bạn điền vẫn còn. Lưu lại nếu muốn thay.",
			changedRun:
				"Trong lúc bạn sửa, người khác đã lưu đợt này. Ở dưới là điều họ đã lưu; điều bạn điền vẫn còn trong ô. Lưu lại nếu muốn thay.",
			changedSession:
				"Trong lúc bạn sửa, người khác đã lưu buổi này. Bảng các buổi là điều họ đã lưu; điều bạn điền vẫn còn trong ô. Lưu lại nếu muốn thay.",
			placesTaken: "Không được ít hơn số người đang có chỗ.",
			sessionsOutside: "Có buổi nằm ngoài những ngày này. Sửa ngày của buổi trước.",
			needReasonRecords: "Đã có điểm danh và giờ trong hồ sơ: cần ghi lý do.",
			cancelledSession: "Buổi này vừa có người hủy nên không sửa được nữa.",
			attendedSession: "Buổi này đã có người điểm danh nên không hủy được.",
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
		kindStays: "The kind of hours stays: hours stand in records by it.",
		placesHint: "With more places, whoever waits longest moves up.",
		reason: "Why the day or the hours change",
		reasonHint:
			"Attendance is recorded: with another day or other hours, people's records follow, with this reason.",
		errors: {
			changed:
				"While you edited, somebody else saved this course. What they saved stands above; what you typed is still here. Save again to replace it.",
			changedRun:
				"While you edited, somebody else saved this run. What they saved stands below; what you typed is still in the form. Save again to replace it.",
			changedSession:
				"While you edited, somebody else saved this session. The table of sessions shows what they saved; what you typed is still in the form. Save again to replace it.",
			placesTaken: "Not fewer than the people who have a place.",
			sessionsOutside: "A session lies outside these days. Change its day first.",
			needReasonRecords: "Attendance is recorded and its hours stand in records: give the reason.",
			cancelledSession: "Somebody has cancelled this session, so it cannot be edited any more.",
			attendedSession: "Somebody has recorded attendance for this session, so it cannot be cancelled.",
			dayToCome: "Attendance is recorded for this session, so it cannot move to a day that is still to come.",
			tooManyHours: "Somebody would have more than 24 hours on that day, with their other sessions.",
		} as Record<string, string>,
	},
});
