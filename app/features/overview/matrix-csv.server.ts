import Papa from "papaparse";
import { audit } from "~/persistence/audit.server";
import { statusTexts } from "~/platform/i18n/status.messages";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { matrixTexts } from "./matrix.messages";
import { exportMatrix } from "./matrix.query.server";

/**
 * The whole matrix of an address as a CSV, made while it is read; the export is in the audit. A mark at the start tells
 * spreadsheets that it is UTF-8; what one would take for a formula is defused.
 */
export async function matrixCsv(who: SignedIn, url: URL, now: number): Promise<ReadableStream<Uint8Array>> {
	const texts = matrixTexts[who.language];
	const status = statusTexts[who.language];
	const { programmeId, requirements, batches } = await exportMatrix(who, url, now);
	const line = (cells: readonly (string | number)[][]) =>
		`${Papa.unparse(cells as (string | number)[][], { escapeFormulae: true })}\r\n`;
	const columns = [texts.person, texts.columns.status, texts.columns.until];
	const { personId } = who;
	await audit({ personId, action: "matrix.exported", subject: `programme:${programmeId}` });
	const rows = batches();
	const encoder = new TextEncoder();
	return new ReadableStream({
		start(controller) {
			const head = [...columns, ...requirements.map((name) => name[who.language])];
			controller.enqueue(encoder.encode(`\uFEFF${line([head])}`));
		},
		async pull(controller) {
			const { value, done } = await rows.next();
			if (done) return controller.close();
			const cells = value.map(({ name, status: state, until, cells: each }) => [
				...[name, status[state], until ?? ""],
				...each.map(
					({ state: cell, have, need }) => `${texts.states[cell]} (${Math.round(have * 10) / 10} / ${need})`,
				),
			]);
			controller.enqueue(encoder.encode(line(cells)));
		},
	});
}
