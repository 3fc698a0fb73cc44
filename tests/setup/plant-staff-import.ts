import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** The list of staff that is planted. */
export const STAFF_IMPORT = "01900000-0000-7000-8000-00000000a11e";

const CELLS = [
	["Danh sách nhân viên", "", "", "", ""],
	["Họ và tên", "Email", "Đơn vị", "Ngày vào làm", "Chức vụ"],
	["LÒ THỊ NGẦN", "ngan@lists.example", "TT CTXH Quảng Trị", "05/03/2021", "Nhân viên"],
	["Cầm Bá Thước", "thuoc.ba.cam@lists.example", "Trung tâm Công tác xã hội Yên Bái", "1.7.2025", ""],
	["ĐỖ MINH HẠNH", "trainee@demo.langnghe.example", "TT CTXH Nghệ An", "", ""],
	["Ai Đó", "không có", "Sao Hoả", "32/01/2020", "Trưởng ca"],
	["Tổng cộng: 4 người", "", "", "", ""],
];

/** A list of staff with a bad row, a former province, somebody who is there elsewhere and a total, sent in by somebody. */
export async function plantStaffImport(
	{ query }: Pick<TestDatabase, "query">,
	login: string,
): Promise<string> {
	await query(
		`INSERT INTO "StaffImport" (id, "byId", "fileName", cells, header, fields, state)
		 SELECT $1, id, 'nhan-vien.xlsx', $3::json, 1, '{name,email,centre,from,role}', 'open' FROM "Person" WHERE email = $2
		 ON CONFLICT DO NOTHING`,
		[STAFF_IMPORT, emailOf(login), JSON.stringify(CELLS)],
	);
	return STAFF_IMPORT;
}
