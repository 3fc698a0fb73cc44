import { expect, test } from "../setup/fixtures";

test("whoever's record is opened by another person sees who it was, on which page, and once an hour", async ({
	product,
	openAs,
}) => {
	const [person] = await product.database.query<{ id: string }>(
		`SELECT id FROM "Person" WHERE email = 'trainee@demo.langnghe.example'`,
	);
	const trainee = await openAs("trainee");
	await trainee.goto(`/people/${person?.id}`);
	const looks = trainee.getByRole("region", { name: "Ai đã xem hồ sơ của bạn" });
	await expect(looks).toContainText("Chưa có ai khác mở hồ sơ của bạn.");

	const manager = await openAs("manager");
	for (const path of ["", "", "/progress"]) await manager.goto(`/people/${person?.id}${path}`);
	await expect(manager.getByRole("region", { name: "Ai đã xem hồ sơ của bạn" })).toHaveCount(0);
	const noted = await product.database.query(`SELECT page FROM "RecordLook" ORDER BY page`);
	expect(noted).toEqual([{ page: "progress" }, { page: "record" }]);

	await trainee.reload();
	await expect(looks.getByRole("listitem")).toHaveCount(2);
	await expect(looks).toContainText("trang tiến bộ");
});
