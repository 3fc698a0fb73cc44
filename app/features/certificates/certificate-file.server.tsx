import path from "node:path";
import { Document, Font, Page, Path, renderToBuffer, StyleSheet, Svg, Text, View } from "@react-pdf/renderer";
import { encode } from "uqr";
import type { PrintedCertificate } from "~/persistence/certificates.server";
import { showPlainDate } from "~/platform/i18n/dates";

const FONTS = "node_modules/@expo-google-fonts/be-vietnam-pro";
let registered = false;

function registerFonts(root: string) {
	if (registered) return;
	const file = (style: string) => path.join(root, FONTS, style, `BeVietnamPro_${style}.ttf`);
	Font.register({
		family: "Be Vietnam Pro",
		fonts: [
			{ src: file("400Regular"), fontWeight: 400 },
			{ src: file("500Medium"), fontWeight: 500 },
			{ src: file("600SemiBold"), fontWeight: 600 },
		],
	});
	// Vietnamese is not broken inside a word.
	Font.registerHyphenationCallback((word) => [word]);
	registered = true;
}

const INK = "#1f2a30";
const QUIET = "#56656d";
const RULE = "#c9d2d6";
const styles = StyleSheet.create({
	page: { fontFamily: "Be Vietnam Pro", color: INK, padding: 56, fontSize: 11, lineHeight: 1.5 },
	frame: { flexGrow: 1, borderTop: `2pt solid ${INK}`, paddingTop: 28 },
	product: { fontSize: 13, fontWeight: 600, marginBottom: 10 },
	title: { fontSize: 28, fontWeight: 600, lineHeight: 1.25, marginTop: 44 },
	other: { color: QUIET },
	label: { color: QUIET, fontSize: 10, marginTop: 28 },
	holder: { fontSize: 22, fontWeight: 600, lineHeight: 1.35, marginTop: 4 },
	programme: { fontSize: 14, fontWeight: 500, marginTop: 4 },
	days: { flexDirection: "row", marginTop: 28, gap: 40 },
	day: { fontSize: 13, fontWeight: 500, marginTop: 2 },
	foot: { borderTop: `1pt solid ${RULE}`, paddingTop: 16, flexDirection: "row", gap: 20 },
	number: { fontSize: 14, fontWeight: 600, marginTop: 2 },
	small: { fontSize: 9, color: QUIET, marginTop: 6 },
});

/**
 * The certificate as an A4 page in Vietnamese and English. Made from what was printed alone, so that it is the same
 * whenever it is asked for.
 *
 * @param address where its number is verified
 * @param root the product's directory: the fonts come from its packages
 */
export async function certificateFile(
	{ holder, programme, number, validFrom, validUntil, issuedAt }: PrintedCertificate,
	{ address, issuedBy, root }: { address: string; issuedBy: string; root: string },
): Promise<Buffer> {
	registerFonts(root);
	const issued = new Date(issuedAt);
	return renderToBuffer(
		<Document
			title={`${number} – ${holder}`}
			author="Lắng Nghe"
			creator="Lắng Nghe"
			producer="Lắng Nghe"
			language="vi"
			creationDate={issued}
			modificationDate={issued}
		>
			<Page size="A4" style={styles.page}>
				<View>
					<Text style={styles.product}>Lắng Nghe</Text>
				</View>
				<View style={styles.frame}>
					<Text style={styles.title}>Giấy chứng nhận</Text>
					<Text style={{ ...styles.other, fontSize: 16 }}>Certificate</Text>
					<Text style={styles.label}>Chứng nhận rằng / This is to certify that</Text>
					<Text style={styles.holder}>{holder || "(đã xoá tên / name erased)"}</Text>
					<Text style={styles.label}>
						đã đáp ứng mọi yêu cầu của chương trình / has met all requirements of the programme
					</Text>
					<Text style={styles.programme}>{programme.vi}</Text>
					<Text style={styles.other}>{programme.en}</Text>
					<View style={styles.days}>
						<Day label="Có hiệu lực từ ngày / Valid from" day={validFrom} />
						<Day label="đến hết ngày / until the end of" day={validUntil} />
					</View>
					<Text style={styles.label}>Người ký cấp / Issued by</Text>
					<Text style={styles.programme}>{issuedBy}</Text>
				</View>
				<View style={styles.foot}>
					<Qr text={address} />
					<View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
						<Text style={{ ...styles.label, marginTop: 0 }}>Số / Number</Text>
						<Text style={styles.number}>{number}</Text>
						<Text style={styles.small}>
							Giấy này có thể đã bị tạm dừng, thu hồi hoặc thay bằng giấy mới. Quét mã hoặc mở địa chỉ dưới
							đây để kiểm tra. / This paper may have been suspended, revoked or replaced since. Scan the code
							or open the address below to verify it.
						</Text>
						<Text style={{ ...styles.small, color: INK }}>{address}</Text>
					</View>
				</View>
			</Page>
		</Document>,
	);
}

function Day({ label, day }: { label: string; day: string }) {
	return (
		<View>
			<Text style={{ ...styles.label, marginTop: 0 }}>{label}</Text>
			<Text style={styles.day}>{showPlainDate(day)}</Text>
		</View>
	);
}

/** A QR code, every dark run of a row as one rectangle. */
function Qr({ text }: { text: string }) {
	const { data, size } = encode(text, { ecc: "M", border: 2 });
	const runs = data.flatMap((row, y) =>
		row.flatMap((dark, x) => {
			if (!dark || row[x - 1]) return [];
			const end = row.findIndex((each, index) => index > x && !each);
			return [`M${x} ${y}H${end === -1 ? size : end}V${y + 1}H${x}Z`];
		}),
	);
	return (
		<Svg viewBox={`0 0 ${size} ${size}`} style={{ width: 104, height: 104 }}>
			<Path d={runs.join("")} fill={INK} />
		</Svg>
	);
}
