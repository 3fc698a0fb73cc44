import { Transform } from "node:stream";

/**
 * Takes zero bytes out of a rendered page. React 18 fills pieces of 2,048 bytes, and where a letter of several bytes does
 * not fit into the rest of one it sends the piece with that rest as zeros; browsers show each as a broken letter
 * (facebook/react#24985). No page of ours holds a zero byte by itself.
 */
export function withoutNulls(): Transform {
	return new Transform({
		transform(piece: Buffer, _encoding, done) {
			done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
		},
	});
}
