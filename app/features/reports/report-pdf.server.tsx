import { createRequire } from "node:module";
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import type { PeriodReport, ReportSheet } from "~/domain/report/period-report";
import type { Language } from "~/domain/shared/text";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { reportWords, showCell } from "./report-words";
import { FORMS, sheetTexts } from "./sheets.messages";

const FAMILY = "Be Vietnam Pro";
let registered = false;

function registerFonts(): void {
	if (registered) return;
	const { resolve } = createRequire(import.meta.url);
	const font = (name: string) => resolve(`@expo-google-fonts/be-vietnam-pro/${name}`);
	Font.register({
		family: FAMILY,
		fonts: [
			{ src: font("400Regular/BeVietnamPro_400Regular.ttf"), fontWeight: 400 },
			{ src: font("600SemiBold/BeVietnamPro_600SemiBold.ttf"), fontWeight: 600 },
		],
	});
	// Vietnamese words are short, and none of them is broken.
	Font.registerHyphenationCallback((word) => [word]);
	registered = true;
}

const styles = StyleSheet.create({
	page: {
		fontFamily: FAMILY,
		fontSize: 9,
		lineHeight: 1.4,
		padding: 42,
		paddingBottom: 54,
		color: "#1b1e2a",
	},
	title: { fontSize: 17, fontWeight: 600, lineHeight: 1.3 },
	head: { fontSize: 12, fontWeight: 600, marginTop: 20, marginBottom: 4 },
	note: { color: "#474c5c", marginBottom: 6, maxWidth: 460 },
	facts: { marginTop: 10, marginBottom: 8 },
	row: { flexDirection: "row", borderBottom: "0.5pt solid #d9d7d2", paddingVertical: 3 },
	headRow: { flexDirection: "row", borderBottom: "1pt solid #1b1e2a", paddingVertical: 3 },
	label: { flexGrow: 2, flexBasis: 0, paddingRight: 8 },
	cell: { flexGrow: 1, flexBasis: 0, textAlign: "right", paddingLeft: 6 },
	strong: { fontWeight: 600 },
	// From the top of an A4 page: what is laid out a second time for the number of pages loses its distance from the bottom.
	foot: {
		position: "absolute",
		top: 806,
		left: 42,
		right: 42,
		flexDirection: "row",
		justifyContent: "space-between",
		color: "#5a5f6f",
		fontSize: 8,
	},
	/** A number that is known only once all pages are laid out has no width of its own by then. */
	number: { width: 60, textAlign: "right" },
});

/**
 * A report on A4. The same report gives the same file, to the byte: it tells the instant of which it speaks, and none
 * at which it was written.
 */
export async function reportPdf(report: PeriodReport, language: Language): Promise<Uint8Array> {
	registerFonts();
	const words = reportWords[language];
	const { asked, centre, sheets } = report;
	const facts = [
		[words.centre, centre[language]],
		[words.period, words.between(showPlainDate(asked.from), showPlainDate(asked.to))],
		[words.knownAt, showMoment(asked.knownAt)],
	] as const;
	const written = new Date(asked.knownAt);
	return renderToBuffer(
		<Document
			title={`${words.title}: ${centre[language]}`}
			author="Lắng Nghe"
			language={language}
			creationDate={written}
			modificationDate={written}
		>
			<Page size="A4" style={styles.page}>
				{/* Which report a loose page is of. */}
				<View fixed style={styles.foot}>
					<Text>{facts.map(([name, value]) => `${name}: ${value}`).join("  ·  ")}</Text>
					<Text
						style={styles.number}
						render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
					/>
				</View>
				<Text style={styles.title}>{words.title}</Text>
				<View style={styles.facts}>
					{facts.map(([name, value]) => (
						<Text key={name}>
							<Text style={styles.strong}>{name}: </Text>
							{value}
						</Text>
					))}
				</View>
				<Text style={styles.note}>{words.simulation}</Text>
				<Text style={styles.note}>{words.hiddenNote}</Text>
				{sheets.map((sheet) => (
					<Sheet key={sheet.key} sheet={sheet} language={language} />
				))}
			</Page>
		</Document>,
	);
}

function Sheet({ sheet: { key, rows }, language }: { sheet: ReportSheet; language: Language }) {
	const texts = sheetTexts[language][key];
	return (
		<>
			{/* Never alone at the end of a page. */}
			<View wrap={false} minPresenceAhead={60}>
				<Text style={styles.head}>{texts.title}</Text>
				{key === "service" ? <Text style={styles.strong}>{reportWords[language].service}</Text> : null}
				<Text style={styles.note}>{texts.method}</Text>
			</View>
			<View>
				{/* Again on every page that the rows go on to. */}
				<View style={styles.headRow} fixed>
					{texts.labels.map((name) => (
						<Text key={name} style={[styles.label, styles.strong]}>
							{name}
						</Text>
					))}
					{texts.columns.map((name) => (
						<Text key={name} style={[styles.cell, styles.strong]}>
							{name}
						</Text>
					))}
				</View>
				{rows.map(({ labels, cells, total }, at) => (
					<View key={at} wrap={false} style={total ? [styles.row, styles.strong] : styles.row}>
						{labels.map((label, column) => (
							<Text key={texts.labels[column]} style={styles.label}>
								{label[language]}
							</Text>
						))}
						{texts.columns.map((name, column) => (
							<Text key={name} style={styles.cell}>
								{showCell(cells[column], FORMS[key][column], language)}
							</Text>
						))}
					</View>
				))}
				{rows.length === 0 ? <Text>–</Text> : null}
			</View>
		</>
	);
}
