import { defineMessages } from "~/platform/i18n/messages";
import type { ERASURE_GROUNDS } from "./account-forms";

type Grounds = Record<(typeof ERASURE_GROUNDS)[number], string>;
const groundsVi: Grounds = {
	"own-request": "Người ấy yêu cầu",
	"purpose-ended": "Hết mục đích hoặc hết hạn lưu",
	authority: "Cơ quan có thẩm quyền yêu cầu",
};
const groundsEn: Grounds = {
	"own-request": "The person asked for it",
	"purpose-ended": "The purpose or the time for keeping has ended",
	authority: "An authority asked for it",
};

/** Erasing what tells who somebody is. */
export const erasureTexts = defineMessages({
	vi: {
		title: "Xoá thông tin cá nhân",
		warning: "Không lấy lại được. Hãy xuất hồ sơ trước, nếu người ấy còn cần.",
		goesTitle: "Sẽ mất",
		goes: [
			"họ tên, địa chỉ thư, mật khẩu, mọi cách đăng nhập, nhật ký ai đã xem hồ sơ của người ấy",
			"lời tự gõ, ghi chép ca, điều rút ra và trả lời về sức khoẻ sau các cuộc gọi",
			"lời nhận xét, lý do và khiếu nại trong kết quả, chứng nhận, giờ học",
			"nội dung nhật ký kiểm tra về người ấy (số thứ tự và chuỗi băm vẫn còn)",
		],
		staysTitle: "Còn lại, không tên",
		stays: [
			"điểm, giờ, cuộc gọi, vai trò theo thời gian: số liệu cũ của đơn vị không đổi",
			"chứng nhận: ai có số vẫn kiểm tra được, chỉ không thấy tên",
			"việc người ấy đã làm với hồ sơ của người khác",
		],
		byHand:
			"Phần mềm không tự tìm tên trong các chỗ gõ tự do khác: giảng viên của khoá học, nhận xét về đồng nghiệp, bản sao lưu cũ, tệp đã tải về.",
		ground: "Căn cứ",
		chooseGround: "Chọn căn cứ",
		grounds: groundsVi,
		reference: "Số đơn hoặc văn bản",
		referenceHint: "Chỉ ghi số, không ghi tên.",
		email: (email: string) => `Gõ lại địa chỉ ${email}`,
		submit: "Xoá vĩnh viễn",
		erased: (at: string) =>
			`Thông tin cá nhân đã được xoá ${at}. Số liệu còn lại không tên; chứng nhận vẫn kiểm tra được theo số.`,
	},
	en: {
		title: "Erase personal data",
		warning: "It cannot be taken back. Export the record first, if the person still needs it.",
		goesTitle: "What goes",
		goes: [
			"name, e-mail address, password, every way to sign in, and the log of who looked at the record",
			"own words, case notes, learning notes and answers on wellbeing from their calls",
			"comments, reasons and objections in results, certificates and hours",
			"the content of audit rows about them (number and chain of hashes stay)",
		],
		staysTitle: "What stays, without a name",
		stays: [
			"levels, hours, calls, roles over time: earlier figures of the centre do not change",
			"certificates: whoever has the number can verify it, without seeing a name",
			"what they did to other people's records",
		],
		byHand:
			"The product does not look for the name in other free text: trainers of a course, remarks about colleagues, old backups, downloaded files.",
		ground: "Ground",
		chooseGround: "Choose the ground",
		grounds: groundsEn,
		reference: "Number of the request or decision",
		referenceHint: "The number only, no name.",
		email: (email: string) => `Type the address ${email} again`,
		submit: "Erase for good",
		erased: (at: string) =>
			`Personal data was erased ${at}. What was counted stays without a name; certificates can be verified by their numbers.`,
	},
});
