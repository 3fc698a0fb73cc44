import { parseArgs } from "node:util";
import { makeAdministrator } from "~/features/accounts/make-administrator.server";
import { ensureCentres } from "~/features/people/ensure-centres.server";
import { database } from "~/persistence/database.server";

const USAGE = 'npm run admin:create -- --name "Nguyễn Thị Hạnh" --email hanh@example.vn';

/** npm run admin:create: makes an administrator at the national centre and prints the link to set the password. */
export async function main(given: string[]): Promise<number> {
	const asked = read(given);
	if (!asked) {
		console.error(`Lắng Nghe: give a name and an e-mail address: ${USAGE}`);
		return 1;
	}
	await ensureCentres();
	const made = await makeAdministrator(asked, Date.now());
	if (made.ok) {
		console.log(`${asked.name} is an administrator. This link sets the password, once, until`);
		console.log(`${new Date(made.link.expiresAt).toISOString()}. It is not shown again:`);
		console.log(made.link.url);
	} else console.error(`Lắng Nghe: ${made.reason}. Nothing was changed.`);
	await database.$disconnect();
	return made.ok ? 0 : 1;
}

function read(given: string[]): { name: string; email: string } | null {
	try {
		const { values } = parseArgs({
			args: given,
			options: { name: { type: "string" }, email: { type: "string" } },
		});
		return values.name && values.email ? { name: values.name, email: values.email } : null;
	} catch {
		return null;
	}
}
