import { parseArgs } from "node:util";
import { makeAdministrator } from "~/features/accounts/make-administrator.server";
import { ensureCentres } from "~/features/people/ensure-centres.server";
import { database } from "~/persistence/database.server";

const USAGE = 'npm run admin:create -- --name "Nguyễn Thị Hạnh" --email name@centre.vn';

/** npm run admin:create: the first administrator of a real installation, with a link to set the password. */
export async function main(given: string[]): Promise<number> {
	const read = readArguments(given);
	if (!read) {
		console.error(`Lắng Nghe: say who it is: ${USAGE}`);
		return 1;
	}
	await ensureCentres();
	const made = await makeAdministrator(read, Date.now());
	await database.$disconnect();
	if (!made.ok) {
		console.error(`Lắng Nghe: ${made.problem}`);
		return 1;
	}
	console.log(`${read.name} is an administrator of the national centre.`);
	console.log(`This link sets the password, once, within 72 hours: ${made.link.url}`);
	return 0;
}

function readArguments(given: string[]): { name: string; email: string } | null {
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
