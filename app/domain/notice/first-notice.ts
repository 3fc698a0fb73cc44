import { KEPT_WITHOUT_END, periodInWords, RETENTION_RULES } from "~/domain/retention/retention-rules";
import type { Language } from "~/domain/shared/text";

const VI = (
	periods: string,
	endless: string,
) => `Đây là bản mặc định đi kèm Lắng Nghe. Cơ quan của bạn có thể ban hành bản của mình; khi đó bạn được mời đọc lại. Chỗ nào là giả định, hoặc chưa đối chiếu với nguyên văn luật, thì ghi ngay tại chỗ.

## Lắng Nghe ghi lại những gì
- Từng lượt của cuộc gọi luyện tập và cuộc gọi tính điểm: bạn chọn hay gõ gì, vào lúc nào, người gọi đáp lại ra sao.
- Lời bạn tự viết: hồ sơ ca, ghi chú, nơi bạn chuyển gửi và lý do.
- Điểm theo từng tiêu chí, lời nhận xét, lỗi nghiêm trọng, kết quả cuối cùng, và ai đã chấm. Máy cũng chấm nháp; người mới là người quyết định.
- Khoá học, giờ học, điểm danh, bài kiểm tra trước và sau khoá. Ý kiến về khoá học thì không ghi tên.
- Chứng nhận: cấp, gia hạn, tạm dừng, thu hồi, kèm lý do và người quyết định.
- Với người chấm: kết quả hiệu chuẩn, độ khớp với người chấm khác, và kết quả chấm những cuộc đã biết đáp án được xen vào hàng chờ.
- Sau cuộc gọi nặng, nếu bạn trả lời: bạn thấy thế nào. Câu trả lời nằm ngoài mọi điểm số. Nếu bạn xin được nói chuyện, quản lý chỉ thấy tên bạn và ngày.
- Ai đã mở hồ sơ của bạn, vào giờ nào.
- Tên, địa chỉ thư, vai trò và đơn vị qua từng thời gian, các lần nghỉ dài ngày (chỉ loại nghỉ và ngày), các phiên đăng nhập.

Chưa có giọng nói nào được thu. Người gọi trong bài là nhân vật hư cấu; đừng gõ tên hay số điện thoại của người thật.

## Ghi để làm gì
Để đào tạo, đánh giá, cấp chứng nhận và giữ chất lượng chấm. Cuộc gọi tính điểm có thể được chọn làm bài hiệu chuẩn cho người chấm. Muốn dùng vào việc khác, kể cả xét kỷ luật, thì phải có căn cứ mới và một bản thông báo mới.

## Căn cứ
- Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, hiệu lực từ 01/01/2026, Điều 25: biện pháp công nghệ theo dõi người lao động chỉ được dùng đúng luật và khi người lao động biết rõ; dữ liệu thu trái luật không được dùng; khi chấm dứt hợp đồng thì phải xoá, trừ khi có thoả thuận hoặc luật quy định khác. (Đọc qua bản tóm tắt, chưa đối chiếu nguyên văn.)
- Nghị định 356/2025/NĐ-CP: dữ liệu về đời sống riêng tư và về hành vi, hoạt động được xếp vào loại nhạy cảm. (Đọc qua bản tóm tắt của luật sư, chưa đối chiếu nguyên văn.) Vì vậy mọi cuộc gọi và điểm số ở đây được giữ như dữ liệu nhạy cảm.

Bấm “Tôi đã đọc” là xác nhận đã đọc, không phải là đồng ý, và không làm mất quyền nào. Chưa bấm thì bạn vẫn làm việc bình thường.

## Giữ bao lâu
Mỗi đêm máy chủ xoá những gì đã quá hạn sau đây. Các thời hạn là mặc định của Lắng Nghe (giả định, chưa phải quyết định của cơ quan bạn).

${periods}

Những thứ sau chưa có hạn xoá tự động; cơ quan của bạn cần ấn định (giả định: giữ khi bạn còn làm việc và khi chứng nhận còn phải kiểm tra được).

${endless}

## Ai xem được
- Bạn xem được hồ sơ đào tạo và cuộc gọi của mình; kết quả cuộc gọi tính điểm thì sau khi được công bố.
- Giảng viên của đơn vị bạn và của đơn vị cấp trên xem và chấm cuộc gọi, xem hồ sơ đào tạo.
- Quản lý của đơn vị bạn và của đơn vị cấp trên xem hồ sơ, kết quả và chứng nhận.
- Quản trị viên xem tài khoản, vai trò và đơn vị, không xem cuộc gọi hay điểm.
- Bất kỳ ai có số in trên giấy chứng nhận kiểm tra được giấy ấy còn hiệu lực hay không.

## Quyền của bạn
- Lấy toàn bộ hồ sơ của mình bằng một nút: vào Tài khoản, mở hồ sơ đào tạo.
- Xem ai đã mở hồ sơ của mình: cũng ở trang ấy.
- Yêu cầu sửa chỗ sai. Bản cũ và bản sửa đều được giữ, kèm lý do. Kết quả một cuộc gọi thì phản đối được ngay ở trang kết quả.
- Yêu cầu hạn chế hoặc xoá theo luật. Cơ quan phải trả lời trong 2 ngày làm việc. (Đọc qua bản tóm tắt, chưa đối chiếu nguyên văn.)

## Hỏi ai
Hỏi quản lý của đơn vị bạn; nếu chưa được trả lời, hỏi quản lý cấp toàn quốc. Bản mặc định này chưa biết ai phụ trách bảo vệ dữ liệu cá nhân ở cơ quan bạn: bản do cơ quan ban hành cần ghi tên và cách liên hệ của người đó.`;

const EN = (
	periods: string,
	endless: string,
) => `This is the default text that comes with Lắng Nghe. Your organisation may publish its own; you are then asked to read it again. What is an assumption, or was not compared with the wording of the law, says so where it stands.

## What Lắng Nghe records
- Every turn of practice calls and assessed calls: what you chose or typed, when, and what the caller answered.
- Your own words: case records, notes, where you referred somebody and why.
- Ratings by criterion, comments, critical errors, the final result, and who rated. The machine rates as a draft; people decide.
- Courses, hours, attendance, tests before and after a course. What you think of a course is kept without your name.
- Certificates: granted, renewed, suspended, revoked, with the reason and who decided.
- Of raters: calibration results, how far they agree with other raters, and how they rated calls with a known reference that are slipped into their queue.
- After a hard call, if you answer: how you are. The answer is outside every score. If you ask to talk, managers see your name and the day, no more.
- Who opened your record, and at which hour.
- Your name, address, roles and centres over time, leaves (their kind and days only) and sign-in sessions.

No voice is recorded so far. Callers in exercises are invented; do not type the names or telephone numbers of real people.

## What for
For training, assessment, certification and the quality of rating. An assessed call may be chosen as an exercise for the calibration of raters. Any other use, discipline included, needs a new ground and a new notice.

## On what ground
- Law 91/2025/QH15 on personal data, in force since 1 January 2026, Article 25: technology that watches staff may be used only lawfully and where staff clearly know; data gathered unlawfully may not be used; at the end of a contract they are deleted unless an agreement or the law says otherwise. (Read from summaries, not compared with the wording.)
- Decree 356/2025/NĐ-CP: data about private life and about behaviour and activity are listed as sensitive. (Read from a law firm's summary, not compared with the wording.) So all calls and ratings are kept here as sensitive data.

“I have read this” confirms reading. It is no consent and takes no right away. Without it you go on working as before.

## For how long
Every night the server removes what is past its time. The periods are defaults of Lắng Nghe (an assumption, not yet a decision of your organisation).

${periods}

For the following there is no date of removal yet; your organisation has to set it (assumption: kept while you work here and while a certificate must stay verifiable).

${endless}

## Who sees it
- You see your training record and your calls; results of assessed calls once they are released.
- Trainers of your centre and of those above it see and rate calls and see training records.
- Managers of your centre and of those above it see records, results and certificates.
- Administrators see accounts, roles and centres, no calls and no ratings.
- Anybody who has the number printed on a certificate can check whether it is valid.

## Your rights
- Take your whole record along by one button: open your account, then your training record.
- See who looked at your record: on the same page.
- Ask for a correction. Both the old and the corrected entry are kept, with the reason. Against the result of a call you can object on its page.
- Ask for restriction or deletion as the law provides. The organisation has to answer within 2 working days. (Read from summaries, not compared with the wording.)

## Whom to ask
Ask the manager of your centre; if there is no answer, the national manager. This default text does not know who answers for personal data in your organisation: the text that it publishes has to name them and say how to reach them.`;

/** The notice that an installation has until somebody publishes another: a labelled default, with the periods that hold. */
export function firstNotice(): Readonly<Record<Language, string>> {
	const periods = (language: Language) =>
		Object.values(RETENTION_RULES)
			.map(
				({ what, keep, since }) =>
					`- ${what[language]}: ${periodInWords(keep, language)} ${language === "vi" ? "kể từ" : "from"} ${since[language]}.`,
			)
			.join("\n");
	const endless = (language: Language) =>
		KEPT_WITHOUT_END.map(({ what, why }) => `- ${what[language]}. ${why[language]}`).join("\n");
	return { vi: VI(periods("vi"), endless("vi")), en: EN(periods("en"), endless("en")) };
}
