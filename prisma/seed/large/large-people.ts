import { searchName } from "../../../app/domain/shared/search-name";
import { DEMO_DOMAIN, DEMO_SIGN_INS } from "../demo-people";
import { FOR } from "./drawn";
import { EVERY, type LargePlan } from "./large-plan";
import { type LoadSession, quotedAll } from "./load-session";

/** The 34 provinces since July 2025, by the regional centre that answers for them. */
const PROVINCES: readonly (readonly [region: string, names: readonly string[]])[] = [
	[
		"ha-noi",
		[
			"Hà Nội",
			"Cao Bằng",
			"Điện Biên",
			"Lai Châu",
			"Lạng Sơn",
			"Lào Cai",
			"Phú Thọ",
			"Quảng Ninh",
			"Sơn La",
		].concat([
			"Thái Nguyên",
			"Tuyên Quang",
			"Bắc Ninh",
			"Hải Phòng",
			"Hưng Yên",
			"Ninh Bình",
			"Thanh Hoá",
			"Nghệ An",
		]),
	],
	["da-nang", ["Đà Nẵng", "Hà Tĩnh", "Quảng Trị", "Huế", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Khánh Hoà"]],
	[
		"an-giang",
		[
			"An Giang",
			"Lâm Đồng",
			"Đồng Nai",
			"Thành phố Hồ Chí Minh",
			"Tây Ninh",
			"Đồng Tháp",
			"Vĩnh Long",
		].concat(["Cà Mau", "Cần Thơ"]),
	],
];

const FAMILY = [
	"Nguyễn",
	"Trần",
	"Lê",
	"Phạm",
	"Hoàng",
	"Huỳnh",
	"Phan",
	"Vũ",
	"Võ",
	"Đặng",
	"Bùi",
	"Đỗ",
].concat(["Hồ", "Ngô", "Dương", "Lý", "Đinh", "Mai", "Trương", "Lò", "Giàng", "Thạch"]);
const MIDDLE = [
	"Thị",
	"Văn",
	"Thị Thu",
	"Minh",
	"Đức",
	"Ngọc",
	"Thị Mai",
	"Quang",
	"Hồng",
	"Thanh",
	"Xuân",
].concat(["Thị Bích", "Hữu", "Khánh", "Thị Kim"]);
const GIVEN = [
	"Hạnh",
	"Anh",
	"Bình",
	"Cường",
	"Dung",
	"Dũng",
	"Giang",
	"Hà",
	"Hải",
	"Hằng",
	"Hiền",
	"Hoa",
].concat(
	[
		"Hùng",
		"Hương",
		"Huyền",
		"Lan",
		"Linh",
		"Long",
		"Ly",
		"Mai",
		"Nam",
		"Nga",
		"Ngân",
		"Nhung",
		"Phong",
		"Phúc",
	],
	[
		"Phương",
		"Quân",
		"Quỳnh",
		"Sơn",
		"Tâm",
		"Thảo",
		"Thắng",
		"Thuý",
		"Trang",
		"Trung",
		"Tú",
		"Tuấn",
		"Vân",
		"Yến",
	],
);

/** Province centres below the regional ones, and branches below those: a tree of `plan.centres`. */
export async function addCentres({ run, rows }: LoadSession, plan: LargePlan): Promise<number> {
	const [had] = await rows<{ n: number }>(`SELECT count(*)::int AS n FROM "Centre"`);
	const provinces = PROVINCES.flatMap(([region, names]) => names.map((name) => ({ region, name })));
	const wanted = Math.max(0, plan.centres - (had?.n ?? 0));
	const centres = Array.from({ length: wanted }, (_, index) => {
		const province = provinces[index % provinces.length] ?? { region: "ha-noi", name: "Hà Nội" };
		const slug = searchName(province.name).replaceAll(" ", "-");
		const branch = Math.floor(index / provinces.length);
		const head = `ctxh-${slug}`;
		return branch === 0
			? {
					id: head,
					parent: province.region,
					vi: `Trung tâm Công tác xã hội ${province.name}`,
					en: `${province.name} social-work centre`,
				}
			: {
					...{ id: `${head}-${branch}`, parent: head },
					...{
						vi: `Công tác xã hội ${province.name}, cơ sở ${branch}`,
						en: `${province.name} social work, branch ${branch}`,
					},
				};
	});
	for (const { id, parent, vi, en } of centres) {
		await run(
			`INSERT INTO "Centre" (id, "parentId", kind, "nameVi", "nameEn", path)
			SELECT $1, p.id, 'social-work', $3, $4, p.path || $1 || '/' FROM "Centre" p WHERE p.id = $2`,
			[id, parent, vi, en],
		);
		await run(
			`INSERT INTO "CentreEvent" ("centreId", kind, "nameVi", "nameEn", "parentId") VALUES ($1, 'added', $3, $4, $2)`,
			[id, parent, vi, en],
		);
	}
	return centres.length;
}

/**
 * People with their roles over time, spread over the centres: one manager for each centre, a trainer among twenty, the
 * rest counsellors; some moved, some left. The demo's sign-ins are the first of them.
 *
 * Leaves a table `worker` for what follows: `k` from 0, the day on which they began, the last one, their centre, skill.
 */
export async function addPeople(
	{ run, rows }: LoadSession,
	plan: LargePlan,
	until: string,
	password: string,
) {
	await run(
		`CREATE TEMP TABLE worker AS
		SELECT k, pg_temp.id_of(1, k, joined) AS id, joined, role, left_on, centre, path,
			pg_temp.draw(k, ${FOR.skill}) AS skill, names.name
		FROM (SELECT k, $1::timestamptz - make_interval(days => (pg_temp.draw(k, ${FOR.joined}) * ${plan.years * 365 - 40})::int + 40) AS joined
			FROM generate_series(0, ${plan.people - 1}) k) p
		CROSS JOIN LATERAL (SELECT CASE WHEN k < c.n THEN 'manager' WHEN k % ${EVERY.trainer} = 7 THEN 'trainer' ELSE 'trainee' END AS role
			FROM (SELECT count(*) AS n FROM "Centre") c) r
		CROSS JOIN LATERAL (SELECT CASE WHEN role <> 'manager' AND k % ${EVERY.left} = 5
			THEN (joined + ($1::timestamptz - joined) * (0.4 + 0.5 * pg_temp.draw(k, ${FOR.stops})))::date END AS left_on) l
		JOIN (SELECT id AS centre, path, row_number() OVER (ORDER BY path) - 1 AS place, count(*) OVER () AS n FROM "Centre") c
			ON c.place = p.k % c.n
		CROSS JOIN LATERAL (SELECT ${picked(FAMILY, FOR.family)} || ' ' || ${picked(MIDDLE, FOR.middle)} || ' ' || ${picked(GIVEN, FOR.given)} AS name) names`,
		[until],
	);
	for (const [index, { name, login, roles }] of DEMO_SIGN_INS.entries())
		await run(
			`UPDATE worker SET name = $2, role = $3, left_on = NULL, centre = c.id, path = c.path,
				id = pg_temp.id_of(2, $1, joined) FROM "Centre" c WHERE k = $1 AND c.id = $4`,
			[index, name, roles[0]?.role, roles[0]?.centre],
		).then(() => login);
	const logins = quotedAll(DEMO_SIGN_INS.map(({ login }) => login));
	const folded = `translate(lower(regexp_replace(normalize(name, NFD), '[\\u0300-\\u036f]', '', 'g')), 'đ', 'd')`;
	const people =
		await run(`INSERT INTO "Person" (id, name, "searchName", email, "emailVerified", "createdAt", "updatedAt", "disabledAt")
		SELECT id, name, ${folded}, coalesce((${logins})[k + 1] || '@${DEMO_DOMAIN}', 'person' || k || '@large.langnghe.example'),
			true, joined, joined, left_on FROM worker ORDER BY k`);
	await run(
		`INSERT INTO "RoleHolding" (id, "personId", role, "centreId", "from", "to")
		SELECT pg_temp.id_of(3, k, joined), w.id, role::"Role", centre,
			CASE WHEN moved THEN joined + (coalesce(left_on, $1::timestamptz) - joined) / 2 ELSE joined END, left_on
		FROM worker w CROSS JOIN LATERAL (SELECT k % ${EVERY.moved} = 4 AND role = 'trainee' AS moved) m`,
		[until],
	);
	// Whoever moved was elsewhere before.
	await run(
		`INSERT INTO "RoleHolding" (id, "personId", role, "centreId", "from", "to")
		SELECT pg_temp.id_of(4, k, joined), w.id, role::"Role", c.id, joined, joined + (coalesce(left_on, $1::timestamptz) - joined) / 2 - interval '1 day'
		FROM worker w JOIN (SELECT id, row_number() OVER (ORDER BY path) - 1 AS place, count(*) OVER () AS n FROM "Centre") c
			ON c.place = (w.k * 7 + 3) % c.n WHERE k % ${EVERY.moved} = 4 AND role = 'trainee'`,
		[until],
	);
	// A load writes no versions of roles by itself: each was known from its first day.
	await run(`INSERT INTO "RoleVersion" ("holdingId", "personId", role, "centreId", "from", "to", "recordedAt")
		SELECT id, "personId", role, "centreId", "from", "to", "from" FROM "RoleHolding" ORDER BY "from", id`);
	for (const { login } of DEMO_SIGN_INS)
		await run(
			`INSERT INTO "Account" (id, "accountId", "providerId", "personId", password, "updatedAt")
			SELECT gen_random_uuid(), id, 'credential', id, $2, now() FROM "Person" WHERE email = $1`,
			[`${login}@${DEMO_DOMAIN}`, password],
		);
	await run(`CREATE INDEX ON worker (k); ANALYZE worker`);
	const [trainees] = await rows<{ n: number }>(
		`SELECT count(*)::int AS n FROM worker WHERE role = 'trainee'`,
	);
	return { people, trainees: trainees?.n ?? 0 };
}

const picked = (names: readonly string[], purpose: number) =>
	`(${quotedAll(names)})[1 + floor(pg_temp.draw(k, ${purpose}) * ${names.length})::int]`;
