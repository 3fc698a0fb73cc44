import type { HelpText } from "./help-text";

/** Help for whoever rates, and for whoever writes what is rated by. */
export const RATING_VI = {
	queue: {
		title: "Chờ chấm",
		purpose: "Cuộc đánh giá đã nộp phiếu ở đơn vị của bạn và cuộc đã công bố.",
		doing: [
			"Phần đang ở bạn đứng đầu, rồi đến cuộc gần hạn nhất. Tìm theo tên học viên, lọc theo tình trạng.",
			"“Máy so với người chấm” cho biết hai bên hay khác nhau ở đâu.",
		],
		kept: "Mở một cuộc để xem chưa phải là nhận chấm. Chấm được lưu từ đánh dấu đầu tiên.",
	},
	rating: {
		title: "Chấm một cuộc gọi",
		purpose: "Đánh dấu hành vi đã nghe thấy, ở lượt nào. Mức được suy ra từ đó; không ai chọn mức.",
		doing: [
			"Chọn lượt bên trái, đánh dấu hành vi bên phải. Lời học viên tự nói mới là điều được chấm; câu đã chọn đứng cạnh.",
			"Thấy lỗi nghiêm trọng thì ghi nhận. Lỗi chỉ tính khi một người khác xác nhận.",
			"Máy đánh dấu gì thường chỉ hiện ra sau lần lưu đầu của bạn, tuỳ thang chấm.",
			"Cuộc cần hai người chấm: không ai thấy bản của người kia trước khi cả hai xong. Khác nhau nhiều thì người thứ ba thấy cả hai và quyết định.",
			"Học viên đề nghị xem lại: người chưa chấm cuộc ấy nhận xem, trả lời từng mục, giữ nguyên hoặc sửa kết quả.",
			"“Ai chấm cuộc này” để nhờ người khác, hoặc trả lại lượt chấm không làm tiếp được.",
		],
		keys: [
			["J K", "lượt sau, lượt trước"],
			["[ ]", "tiêu chí trước, tiêu chí sau"],
			["1 – 9", "đánh dấu hành vi cơ bản"],
			["A  U", "đánh dấu hành vi nâng cao, gây hại; có nhiều thì thêm một phím số"],
			["/", "tìm hành vi"],
			["C", "bình luận ở lượt này"],
			["X", "ghi nhận lỗi nghiêm trọng"],
			["?", "mở chỉ dẫn này"],
		],
		kept: "Mọi thứ được lưu trong lúc bạn chấm. Hết phiên hay mất mạng thì phần đã chấm còn nguyên trên máy này, đăng nhập lại là gửi tiếp. Không bản chấm nào bị ghi đè.",
	},
	calibration: {
		title: "Hiệu chuẩn người chấm",
		purpose: "Nhiều người chấm cùng những cuộc gọi rồi so với bản mẫu, để biết điểm chấm đáng tin đến đâu.",
		doing: [
			"Người phụ trách lập đợt, chọn cuộc gọi đã công bố kết quả, mời nhóm làm bản mẫu và người chấm. Giấy phép chấm cần 20 cuộc.",
			"Nhóm làm bản mẫu chấm riêng trước. Khi hai người xong một cuộc, cùng làm bản mẫu chung rồi chốt: ghi ai thống nhất và vì sao.",
			"Mở đợt thì người chấm mới thấy. Ai cũng chấm một mình; không ai thấy bản mẫu hay bản của người khác cho đến khi đợt đóng.",
			"Đóng đợt thì thấy kết quả từng người. “Xem chỗ khác nhau” để cả nhóm đi từng lượt trên một màn hình và ghi điều đã quyết.",
			"Điều đã quyết có thể đưa vào bản sau của thang chấm; người viết thang chấm sẽ thấy ở bản thảo.",
			"Người đạt yêu cầu thì người phụ trách cấp giấy phép. Bản chấm của người không có giấy phép vẫn giữ, nhưng không quyết định chứng nhận của ai.",
		],
		kept: "Điểm chấm trong đợt không vào hồ sơ của nhân viên tư vấn nào. Đợt đã mở thì cuộc gọi và bản mẫu không đổi được nữa.",
	},
	"calibration-rating": {
		title: "Chấm trong đợt hiệu chuẩn",
		purpose: "Chấm như một ca thật. Máy không gợi ý gì ở đây, và không ai thấy bản của ai.",
		doing: [
			"Chọn lượt bên trái, đánh dấu hành vi bên phải, như khi chấm hằng ngày.",
			"Xong thì bấm hoàn thành. Chưa hoàn thành thì cuộc ấy không được tính.",
			"Ở bản mẫu chung: bảng chấm bắt đầu với điều mọi người trong nhóm cùng thấy; bảng phía trên cho biết ai thấy gì khác.",
		],
		kept: "Mọi thứ được lưu trong lúc bạn chấm. Sửa lại được cho đến khi bản mẫu được chốt hoặc đợt đóng.",
	},
	"machine-agreement": {
		title: "Máy so với người chấm",
		purpose: "Tìm câu trả lời ghi mã sai: nơi máy và người chấm hay khác nhau.",
		doing: [
			"Chọn kịch bản và khoảng ngày, xếp theo chỗ khác nhau nhiều nhất.",
			"Mở một tiêu chí, bấm số cuộc ở cột cuối để xem từng chỗ, rồi tới lượt ấy hoặc tới câu ấy trong bản in.",
			"Số ít thì đừng kết luận vội: khoảng trong ngoặc còn rộng.",
		],
		kept: "Trang này chỉ để xem. Tệp CSV không có tên người.",
	},
	agreement: {
		title: "Người chấm có chấm giống nhau không",
		purpose:
			"Xem từng tiêu chí: một cuộc gọi có được cùng một mức dù ai chấm không, và nếu không thì làm gì.",
		doing: [
			"Đọc câu dưới mỗi tiêu chí trước: câu ấy nói con số nghĩa là gì và nên làm gì. Mở “Đọc các con số thế nào” để hiểu từng từ.",
			"Chỉ nhìn phần trăm thì dễ lầm. Nếu gần như cuộc nào cũng đáng mức 3, hai người cứ cho mức 3 thì 95 trên 100 cuộc trùng nhau mà chẳng cần nghe. AC2 và kappa đã trừ đi phần trùng nhau do may rủi.",
			"AC2 là con số chính: 1 là lúc nào cũng giống, 0 là không hơn chấm hú hoạ, từ 0,80 là đủ. Lệch một mức bị trừ ít, lệch ba mức bị trừ nhiều.",
			"Kappa hỏi câu khác: hai người có phân biệt được cuộc tốt với cuộc yếu không. Có thể cao hoặc thấp hơn AC2. Khi mọi cuộc đều như nhau thì kappa tụt xuống dù hai người chấm giống nhau; chỗ nào như vậy trang sẽ nói.",
			"Khoảng trong ngoặc cho biết con số chắc đến đâu. Dưới 10 cuộc thì chưa kết luận.",
			"Chỗ nào người chấm khác nhau, mở các cuộc ở mục “Các cuộc nên nghe lại cùng nhau” rồi đem ra buổi hiệu chuẩn.",
			"Tệp CSV có các lượt chấm đứng sau trang này; lệnh npm run agreement tính lại được các con số.",
		],
		kept: "Trang này chỉ để đọc, không sửa kết quả nào. Cuộc chưa công bố và đợt còn mở không có ở đây.",
	},
	"own-agreement": {
		title: "Tôi và bản mẫu",
		purpose: "Xem bạn chấm gần với bản mẫu mà một nhóm đã thống nhất đến đâu, và nên nghe lại cuộc nào.",
		doing: [
			"Bắt đầu từ “Các cuộc nên nghe lại”: mở một cuộc, đọc từng lượt xem nhóm làm mẫu đã nghe thấy gì.",
			"Kappa là 1 khi bạn luôn chấm như mẫu, là 0 khi không hơn chấm hú hoạ; giấy phép cần từ 0,60 ở các tiêu chí an toàn. Dưới 10 cuộc thì đừng vội kết luận.",
		],
		kept: "Trang này chỉ mình bạn thấy. Đợt còn mở thì chưa có gì ở đây; cuộc có sẵn bản mẫu trong việc hằng ngày hiện sau 30 ngày.",
	},
	raters: {
		title: "Người chấm",
		purpose: "Ai được chấm, giấy phép của họ đến đâu, và ai đang chấm lệch dần so với bản mẫu.",
		doing: [
			"Cuộc mẫu là cuộc gọi đã có bản mẫu, gửi vào hàng chờ của người chấm như mọi cuộc khác. Đừng nói cho họ biết cuộc nào.",
			"Có dấu hiệu thì mở trang của người ấy, xem biểu đồ và từng cuộc mẫu, nói chuyện rồi mới quyết định.",
			"Tạm dừng giấy phép, hoặc bỏ qua dấu hiệu: cả hai đều cần lý do, và người sau đọc được.",
			"Bỏ sót một lỗi nghiêm trọng là điều phải xem trước hết.",
		],
		kept: "Mọi quyết định được giữ kèm tên bạn. Cuộc mẫu không bao giờ vào hồ sơ của học viên.",
	},
	rubrics: {
		title: "Thang chấm",
		purpose: "Điều được chấm, từng hành vi một, và khi nào một cuộc được tính là đạt.",
		doing: [
			"Mở một bản để đọc hoặc in. Bản mới nhất dùng cho cuộc gọi mới; cuộc đã nhận giữ bản của nó.",
			"Kết quả chấm theo hai bản khác nhau không bao giờ tính trung bình chung.",
		],
		roles: { trainer: ["Bắt đầu bản thảo từ một bản có sẵn. Mỗi thang chấm chỉ có một bản thảo mở."] },
		kept: "Bản đã công bố không sửa được nữa; muốn đổi thì làm bản mới.",
	},
	"rubric-editing": {
		title: "Soạn thang chấm",
		purpose: "Làm bản tiếp theo từ bản trước: lời, hành vi, điều kiện, mức đạt và cách xử lý cuộc đánh giá.",
		doing: [
			"Mở từng phần, sửa cả tiếng Việt lẫn tiếng Anh, rồi lưu phần ấy.",
			"Mã của hành vi do phần mềm đặt và không bao giờ dùng lại. Bỏ một hành vi thì mã ấy nghỉ luôn; trước khi công bố còn lấy lại được.",
			"Trước khi công bố, xem hết chỗ khác bản trước và viết vì sao.",
		],
		kept: "Mỗi phần lưu riêng. Có người khác vừa lưu cùng phần thì bạn thấy cả hai bản; điều bạn gõ vẫn còn.",
	},
	programmes: {
		title: "Chương trình chứng nhận",
		purpose: "Một chứng nhận cần những gì, có hiệu lực bao lâu, gia hạn thế nào.",
		doing: [
			"Mở một chương trình để đọc từng yêu cầu và lịch sử các bản.",
			"Con số ghi “mặc định của phần mềm” là số tạm, chờ đơn vị quyết định.",
		],
		roles: {
			manager: [
				"Quản lý cấp toàn quốc soạn bản mới. Xem trước cho biết ai sẽ đổi trạng thái và thiếu thêm gì.",
				"Bản mới áp dụng từ một ngày, sớm nhất là hôm nay. Trạng thái những ngày trước đó không đổi.",
			],
		},
		kept: "Khi soạn, chưa có gì được lưu cho đến lúc công bố. Bản đã công bố thì giữ mãi, kèm người và lý do.",
	},
	"standard-setting": {
		title: "Đặt điểm đạt",
		purpose: "Một hội đồng giảng viên tìm ra trung bình mà một cuộc gọi vừa đủ đạt cần có.",
		doing: [
			"Khi một vòng mở, cho ý kiến của mình rồi nộp. Trước khi vòng đóng không ai thấy ý kiến của ai.",
			"Theo từng tiêu chí: hai vòng, giữa hai vòng cùng bàn những chỗ cách xa nhau. Theo từng cuộc gọi: một vòng.",
			"Mỗi con số có một câu nói nó nghĩa là gì, và lời nhắc khi chưa nên tin nó.",
		],
		roles: {
			trainer: ["Điểm đã quyết định: đưa vào bản thảo thang chấm, rồi phát hành như mọi bản khác."],
			manager: [
				"Lập phiên, mời ít nhất năm người, mở và đóng từng vòng, ghi điều đã bàn, rồi quyết định kèm lý do.",
			],
		},
		kept: "Mọi bước và ý kiến đều được giữ, không sửa được về sau. Kết quả đã công bố không đổi theo điểm mới.",
	},
} satisfies Record<string, HelpText>;
