import { randomUUID } from "node:crypto";
import { insertServiceFigure } from "../../app/persistence/service-figures.server";

/** Made up, and their source says so: a survey of Hà Nội and a count of Đà Nẵng. */
export async function addFigures(enteredById: string, now: number): Promise<void> {
	const year = new Date(now).getUTCFullYear() - 1;
	const period = { from: `${year}-01-01`, to: `${year}-12-31`, foundOn: `${year + 1}-01-15` };
	const source = "Số mẫu của bản trình diễn, không phải số thật";
	await insertServiceFigure({
		...{ id: randomUUID(), centreId: "ha-noi", indicator: "satisfaction", about: "", ...period },
		...{ value: 74.5, sample: 212, source, enteredById },
		method: "Hỏi qua tin nhắn sau cuộc gọi, ai đồng ý thì trả lời",
	});
	await insertServiceFigure({
		...{ id: randomUUID(), centreId: "da-nang", indicator: "referral-cases", about: "gọi từ Lào", ...period },
		...{ value: 31, sample: null, source, enteredById },
		method: "Đếm trong sổ chuyển tuyến",
	});
}
