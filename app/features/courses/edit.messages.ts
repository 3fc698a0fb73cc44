import { defineMessages } from "~/platform/i18n/messages";

/** Courses, runs and sessions being edited. */
export const editTexts = defineMessages({
	vi: {
		course: "Sửa khóa học",
		run: "Sửa đợt",
		session: (day: string) => `Sửa buổi ${day}`,
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
			dayToCome: "Buổi này đã có điểm danh, nên không dời sang ngày chưa đến được.",
			tooManyHours: "Có người sẽ vượt quá 24 giờ trong ngày ấy, tính cả các buổi khác.",
		} as Record<string, string>,
	},
	en: {
		course: "Edit the course",
		run: "Edit the run",
		session: (day: string) => `Edit the session of ${day}`,
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
			dayToCome: "Attendance is recorded for this session, so it cannot move to a day that is still to come.",
			tooManyHours: "Somebody would have more than 24 hours on that day, with their other sessions.",
		} as Record<string, string>,
	},
});
