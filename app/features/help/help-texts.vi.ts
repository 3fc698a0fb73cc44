import type { HelpText } from "./help-text";
import { CERTIFICATES_VI } from "./help-texts-certificates.vi";
import { COURSES_VI } from "./help-texts-courses.vi";
import { LIVE_VI } from "./help-texts-live.vi";
import { LIVE_SESSIONS_VI } from "./help-texts-live-sessions.vi";
import { NOTICE_VI } from "./help-texts-notice.vi";
import { OVERVIEW_VI } from "./help-texts-overview.vi";
import { RATING_VI } from "./help-texts-rating.vi";
import type { HelpTopic } from "./help-topics";

/** What help says, in Vietnamese. No answer to any call stands here: it opens in assessed calls, too. */
export const HELP_VI: Record<HelpTopic, HelpText> = {
	start: {
		title: "Trang của tôi",
		purpose: "Việc đang chờ bạn, và đường tới những trang bạn hay dùng.",
		doing: ["Bấm vào một việc để làm tiếp. Việc xong rồi thì tự rời khỏi trang này."],
		roles: {
			trainee: [
				"Cuộc gọi đang dở đứng đầu: mở ra là nghe tiếp đúng chỗ đã dừng.",
				"Cuộc được giao có lời báo trước về điều sẽ nghe. Xin đổi cuộc khác thì không mất gì.",
			],
			trainer: ["Cuộc chờ chấm lâu nhất đứng đầu."],
			manager: ["Người sắp hết hạn chứng nhận đứng đầu."],
			administrator: ["Từ đây bạn tới tài khoản, đơn vị và luật đăng nhập."],
		},
		kept: "Trang này chỉ để xem. Mở ra không đổi gì.",
	},
	"sign-in": {
		title: "Đăng nhập",
		purpose: "Vào bằng địa chỉ thư và mật khẩu; có người cần thêm mã sáu số từ điện thoại.",
		doing: [
			"Quên mật khẩu: bấm “Quên mật khẩu?”, một đường dẫn sẽ đến hộp thư của bạn. Đường dẫn dùng được một lần.",
			"Mất điện thoại: gõ một mã dự phòng vào chỗ của mã sáu số.",
			"Gõ sai nhiều lần thì phải chờ ít phút. Tài khoản không bị khoá.",
		],
		kept: "Mật khẩu chỉ được giữ dưới dạng không đọc ngược lại được. Không ai ở tổng đài xem được mật khẩu của bạn.",
	},
	account: {
		title: "Tài khoản của tôi",
		purpose: "Ngôn ngữ, màu trang, thời gian đọc, mật khẩu, và những nơi bạn đang đăng nhập.",
		doing: [
			"Cần đọc chậm hơn: chọn thời gian đọc dài hơn. Người gọi sẽ chờ lâu hơn, và việc ấy không tính vào kết quả.",
			"Thấy một nơi đăng nhập không phải của mình: kết thúc nó, rồi đổi mật khẩu.",
			"Muốn xem lại chỉ dẫn của cuộc gọi đầu tiên: bật lại ở mục Chỉ dẫn trong cuộc gọi.",
		],
		kept: "Điều bạn chọn được lưu ngay khi bấm nút, và chỉ áp dụng cho bạn.",
	},
	scenarios: {
		title: "Kịch bản",
		purpose: "Những cuộc gọi có thể luyện, mỗi cuộc một người gọi và một chuyện.",
		doing: [
			"Lọc theo loại, độ khó và điều muốn luyện. Mở một kịch bản để xem trước khi nghe.",
			"Đọc lời báo trước. Cuộc được giao mà hôm nay không nghe được thì bấm “Xin đổi cuộc khác”: không mất gì.",
		],
		roles: {
			trainee: [
				"Bấm nhận thì điện thoại đổ chuông; đồng hồ chỉ chạy khi bạn nhấc máy.",
				"Luyện bao nhiêu lần cũng được. Cuộc luyện không tính vào chứng nhận.",
			],
			trainer: ["Bạn thấy thêm sơ đồ, bản in, các bản và lời cho buổi dạy của từng kịch bản."],
		},
		kept: "Xem kịch bản không để lại gì trong hồ sơ. Chỉ cuộc gọi đã nhận mới được lưu.",
	},
	"inside-a-scenario": {
		title: "Bên trong một kịch bản",
		purpose: "Sơ đồ, các bản, bản in và lời cho buổi dạy. Chỉ giảng viên thấy, vì ở đây có đáp án.",
		doing: [
			"Sơ đồ: bấm một ô để xuống dàn ý của chỗ ấy.",
			"Các bản: xem bản này khác bản trước ở đâu, hoặc sửa thành bản thảo mới.",
			"Bản in: dành cho người đóng vai người gọi.",
		],
		keys: [["+ − 0", "phóng to, thu nhỏ, về cỡ thật, khi đang ở sơ đồ"]],
		kept: "Bản đã phát hành không sửa được nữa. Sửa là làm ra một bản thảo.",
	},
	try: {
		title: "Chơi thử",
		purpose: "Chơi một kịch bản với phần bên trong mở ra: chỉ số, hành vi được đánh dấu, đường đi tiếp.",
		doing: [
			"Chọn câu như trong cuộc gọi, hoặc nhảy tới một chỗ.",
			"Lùi lại được từng bước. Địa chỉ trang giữ cả đường đi, gửi cho người khác là họ thấy đúng chỗ ấy.",
		],
		kept: "Chơi thử không làm ra cuộc gọi nào và không lưu gì.",
	},
	distribution: {
		title: "Kho kịch bản có đủ không",
		purpose: "Kho có bao nhiêu cuộc mỗi loại, so với loại cuộc mà tổng đài thật sự nhận.",
		doing: ["Xem loại nào còn thiếu trước khi viết kịch bản mới."],
		kept: "Trang này chỉ để xem.",
	},
	drafts: {
		title: "Bản thảo kịch bản",
		purpose: "Viết kịch bản, kiểm tra, chơi thử và phát hành.",
		doing: [
			"Lưu lúc nào cũng được, dù còn lỗi. Lỗi được kể ra kèm số dòng.",
			"Phát hành chỉ được khi không còn lỗi và máy đã xem hết mọi đường đi.",
			"Khi phát hành, viết vì sao: người sau sẽ đọc.",
		],
		kept: "Mỗi lần lưu được ghi lại kèm tên bạn. Hai người cùng sửa thì người lưu sau được báo, không ai mất chữ.",
	},
	directory: {
		title: "Danh bạ chuyển tuyến",
		purpose: "Nơi nào nhận ca nào, nhận lúc nào, cần trao gì.",
		doing: [
			"Tìm theo tên, theo mức khẩn. Gõ không dấu cũng được.",
			"Xem ngày kiểm chứng: số cũ quá 90 ngày thì nên gọi thử trước khi tin.",
		],
		kept: "Trang này chỉ để xem. Số điện thoại trong phần tập là dữ liệu của bản dùng thử.",
	},
	"directory-editing": {
		title: "Sửa danh bạ",
		purpose: "Thêm, sửa và kiểm chứng nơi nhận chuyển tuyến. Danh bạ dùng chung cho mọi đơn vị.",
		doing: [
			"Kiểm chứng: ghi đã hỏi ai, ngày nào.",
			"Nơi không còn nhận thì cho ngừng dùng, không xoá: ca cũ vẫn cần tên ấy.",
		],
		kept: "Mỗi lần sửa thành một bản mới, kèm tên bạn và lý do. Bản cũ còn nguyên.",
	},
	calls: {
		title: "Cuộc gọi của tôi",
		purpose: "Mọi cuộc bạn đã nhận, cuộc mới nhất trước.",
		doing: ["Mở cuộc đang dở để nghe tiếp, hoặc mở phần xem lại của cuộc đã xong."],
		kept: "Cuộc gọi không sửa được sau khi xong. Giảng viên và quản lý của đơn vị bạn đọc được.",
	},
	call: {
		title: "Trong cuộc gọi",
		first:
			"Đồng hồ của cuộc gọi vẫn chạy, và im lặng vẫn tính, trong lúc bạn đọc. Đọc chỗ này không tính là rời cuộc gọi.",
		purpose: "Nghe người gọi, chọn câu trả lời, ghi phiếu ca và quyết định chuyển tuyến.",
		doing: [
			"Lời mới nhất của người gọi là chữ lớn nhất. Chọn một câu bằng chuột hoặc phím số.",
			"Có lượt hỏi lời của bạn trước: gõ điều bạn sẽ nói, rồi chọn câu gần nhất.",
			"Vạch im lặng dài dần: người gọi chỉ chờ được một lúc. Cần tra cứu thì báo người gọi rồi giữ máy.",
			"Ghi phiếu ca ngay trong lúc nghe. Sau cuộc gọi vẫn ghi tiếp được, rồi mới nộp.",
			"Khó chịu quá thì kết thúc cuộc gọi. Sức khoẻ của bạn quan trọng hơn bài tập.",
		],
		keys: [
			["1 – 9", "chọn câu trả lời"],
			["G", "giữ máy, và nghe lại"],
			["H", "gợi ý, khi luyện tập có gợi ý"],
			["Esc", "ra khỏi ô gõ lời của bạn, để phím số lại là phím chọn"],
			["?", "mở chỉ dẫn này"],
		],
		kept: "Câu đã chọn được lưu trước khi người gọi trả lời. Mất mạng thì câu chờ trên máy này và tự gửi đi; phiếu ca cũng vậy. Đóng nhầm trang thì mở lại là đúng chỗ cũ.",
	},
	debrief: {
		title: "Xem lại cuộc gọi",
		purpose: "Chuyện gì đến với người gọi, điều gì đã làm tốt, lượt nào làm đổi hướng, và vì sao có mức ấy.",
		doing: [
			"Đọc từ trên xuống: kết cục trước, rồi điều đã làm được, rồi mới tới chỗ nên nói khác.",
			"Cuộc đánh giá: mức và nhận xét hiện ra sau khi công bố kết quả.",
		],
		roles: {
			trainee: [
				"“Thử nói khác” đưa bạn về lượt ấy như một cuộc luyện mới. Cuộc cũ giữ nguyên.",
				"Kết quả đã công bố mà thấy mức nào chưa đúng, bạn đề nghị xem lại được trong hạn, ở cuối trang.",
				"Sau cuộc đánh giá có câu hỏi thăm. Câu trả lời không bao giờ vào kết quả.",
			],
			trainer: ["Dùng trang này khi ngồi lại cùng học viên, từng lượt một."],
		},
		kept: "Trang này không đổi gì trong cuộc gọi. Lời hỏi thăm chỉ dùng để có người hỏi han bạn.",
	},
	...CERTIFICATES_VI,
	...LIVE_VI,
	...NOTICE_VI,
	...OVERVIEW_VI,
	...COURSES_VI,
	...LIVE_SESSIONS_VI,
	...RATING_VI,
	people: {
		title: "Nhân sự",
		purpose: "Ai đang ở đâu trong chương trình, ai sắp hết hạn.",
		doing: ["Lọc bằng câu ở đầu trang. Bấm tên để mở hồ sơ."],
		roles: {
			trainer: ["“Giao cuộc gọi theo tỉ lệ” chọn cuộc gọi cho nhiều người một lượt."],
			manager: ["“Giao cuộc gọi theo tỉ lệ” chọn cuộc gọi cho nhiều người một lượt."],
		},
		kept: "Trang này chỉ để xem. Bạn chỉ thấy người thuộc đơn vị của mình và các đơn vị bên dưới.",
	},
	record: {
		title: "Hồ sơ đào tạo",
		purpose: "Giờ học, cuộc gọi, kết quả, và còn thiếu gì để được cấp chứng nhận.",
		doing: [
			"Đọc tình trạng ở trên cùng: bên dưới là từng điều kiện kèm minh chứng.",
			"Nút ở cuối trang đưa toàn bộ hồ sơ vào một tệp. Ai tải thì được ghi lại, và người có hồ sơ thấy tên người ấy.",
		],
		roles: {
			trainee: ["Thấy thiếu giờ hoặc sai tên, nói với quản lý của bạn."],
			trainer: ["Giao cuộc gọi từ trang này."],
			manager: ["Ghi giờ, giao cuộc gọi. Ghi nhầm thì huỷ dòng ấy và ghi lại."],
		},
		kept: "Không dòng nào bị xoá: dòng huỷ vẫn còn, kèm tên người huỷ.",
	},
	progress: {
		title: "Tiến bộ",
		purpose: "Mức của từng tiêu chí qua các cuộc gọi: đang lên, giữ nguyên hay đang xuống.",
		doing: [
			"Chưa đủ cuộc để nói thì trang nói là chưa đủ, thay vì đoán.",
			"Khác nhau ít hơn sai lệch thường có khi chấm thì không gọi là lên hay xuống.",
		],
		kept: "Trang này chỉ để xem. Kết quả theo hai bản thang chấm khác nhau không bao giờ được gộp.",
	},
	hours: {
		title: "Ghi giờ",
		purpose: "Ghi giờ học, giờ kiểm huấn, giờ bồi dưỡng vào hồ sơ của một người.",
		doing: ["Chọn loại giờ, ngày và số giờ. Ghi nhầm thì huỷ dòng ấy rồi ghi lại."],
		kept: "Giờ ghi kèm tên bạn và tính vào điều kiện cấp chứng nhận ngay.",
	},
	assigning: {
		title: "Giao cuộc gọi",
		purpose: "Giao một cuộc cho một người, hoặc để máy rút theo tỉ lệ cuộc gọi thật.",
		doing: [
			"Chọn luyện tập hay đánh giá, và hạn nếu có.",
			"Rút theo tỉ lệ: xem trước rồi mới giao. Cùng một lần rút chỉ giao được một lần.",
		],
		kept: "Người được giao thấy ngay trên trang của họ, và có quyền xin đổi cuộc khác. Bạn thấy họ xin đổi ngày nào; họ không phải nói lý do.",
	},
	accounts: {
		title: "Tài khoản",
		purpose:
			"Mở tài khoản, giao vai trò tại đơn vị, gửi đường dẫn đặt mật khẩu, khoá tài khoản; khi luật yêu cầu, xoá thông tin cá nhân.",
		doing: [
			"Tìm người trước khi mở tài khoản mới.",
			"Vai trò giữ ở một đơn vị, từ ngày đến ngày. Không ai tự giao vai trò cho mình.",
			"Ai chuyển đơn vị thì bấm “Chuyển đơn vị”; ai nghỉ dài ngày thì ghi lần nghỉ và ngày trở lại. Hồ sơ đi theo người.",
			"Người mất điện thoại: đặt lại mã thứ hai, sau khi đã gọi hỏi đúng người.",
		],
		kept: "Mỗi việc được ghi lại kèm tên bạn. Khoá tài khoản là kết thúc ngay mọi nơi họ đang đăng nhập.",
	},
	"sign-in-rules": {
		title: "Luật đăng nhập",
		purpose: "Vai trò nào phải dùng thêm mã từ điện thoại.",
		doing: ["Bật cho một vai trò thì lần đăng nhập tới họ phải đặt mã. Báo trước cho họ."],
		kept: "Áp dụng cho mọi đơn vị ngay khi lưu.",
	},
	"staff-import": {
		title: "Nhập danh sách nhân sự",
		purpose:
			"Đưa một danh sách nhân sự (XLSX hoặc CSV) vào phần mềm, đúng như tệp đang có. Chỉ quản trị viên nhập được; quản lý gửi tệp cho quản trị viên của trung tâm.",
		doing: [
			"Gửi tệp, xem cột nào được lấy làm gì, đổi nếu đoán sai, rồi bấm Kiểm tra lại.",
			"Mỗi chỗ sai có số dòng, cột và lý do. Sửa trong tệp rồi gửi lại. Chức vụ chưa rõ thì chọn vai trò ngay trên trang.",
			"Khi không còn chỗ sai thì bấm nhập: cả danh sách được ghi, hoặc không ai được ghi.",
			"Nhập xong, bấm một nút để gửi thư mời cho mọi người chưa có mật khẩu.",
		],
		kept: "Gửi lại cùng một tệp thì không có ai bị thêm hai lần. Nhập xong, nội dung tệp bị xoá.",
	},
	centres: {
		title: "Đơn vị",
		purpose: "Cây đơn vị: ai thấy ai là theo cây này.",
		doing: [
			"Thêm đơn vị bên dưới đơn vị của bạn. Đơn vị mới dùng được ngay khi lưu.",
			"Mở một đơn vị để đổi tên, chuyển sang nơi trực thuộc khác hoặc đóng lại, từ ngày nào và vì sao.",
			"Tìm được cả bằng tên cũ; trang của đơn vị cho biết một ngày trong quá khứ nó tên là gì, thuộc về đâu.",
		],
		kept: "Mỗi lần đổi là một dòng mới trong lịch sử, có tên người ghi. Không có gì bị xoá.",
	},
	other: {
		title: "Tìm đường",
		purpose: "Chỉ dẫn của từng trang mở bằng phím ? hoặc chữ Chỉ dẫn ở đầu trang.",
		doing: [
			"Các phần việc của bạn nằm ở thanh đầu trang. Đổi ngôn ngữ và đăng xuất ở góc phải.",
			"Trang bạn tìm không có ở thanh ấy thì không thuộc vai trò của bạn.",
		],
		keys: [["?", "mở chỉ dẫn của trang đang xem, khi không gõ chữ"]],
		kept: "Đọc chỉ dẫn không đổi gì.",
	},
};

/** Whom to ask, by role; the last for who is not signed in. */
export const ASK_VI = {
	trainee:
		"Hỏi giảng viên của bạn. Nếu một cuộc gọi làm bạn nặng lòng, hỏi quản lý ca: không phải chờ tới buổi học.",
	trainer: "Hỏi quản lý của đơn vị bạn. Về tài khoản, hỏi quản trị viên.",
	manager: "Hỏi quản trị viên của trung tâm.",
	administrator: "Hỏi người vận hành hệ thống, kèm giờ xảy ra: nhật ký tìm theo giờ.",
	nobody: "Hỏi quản trị viên của trung tâm bạn.",
};
