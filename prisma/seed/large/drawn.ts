/**
 * What the statements of the load draw with: the same number and purpose give the same, in whatever order rows are
 * made. Functions of the session; they are gone with it.
 */
export const DRAWN = `
	-- From 0 to below 1.
	CREATE FUNCTION pg_temp.draw(n bigint, purpose int) RETURNS float8 LANGUAGE sql IMMUTABLE AS
	$$ SELECT ((hashint8extended(n, purpose) >> 20) & 1073741823)::float8 / 1073741824 $$;
	-- An id as uuid(7) makes them: in the order of time.
	CREATE FUNCTION pg_temp.id_of(kind int, n bigint, at timestamptz) RETURNS text LANGUAGE sql STABLE AS
	$$ SELECT left(t, 8) || '-' || right(t, 4) || '-7' || lpad(to_hex(kind), 3, '0') || '-8' ||
			lpad(to_hex((hashint8extended(n, kind) & 4095)::int), 3, '0') || '-' || lpad(to_hex(n), 12, '0')
		FROM (SELECT lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') AS t) time $$;
	-- As app/domain/certification/certificate-number.ts writes them.
	CREATE FUNCTION pg_temp.certificate_number(n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
	DECLARE
		alphabet text := '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
		rest bigint := (n * 7919 * 65537 + 12345678901) % 852891037441;
		drawn text := '';
		total int := 0;
		digit int;
	BEGIN
		FOR place IN 0..7 LOOP
			digit := (rest % 31)::int;
			rest := rest / 31;
			drawn := drawn || substr(alphabet, digit + 1, 1);
			total := total + digit * (place + 2);
		END LOOP;
		RETURN 'LN-' || left(drawn, 4) || '-' || right(drawn, 4) || '-' || substr(alphabet, total % 31 + 1, 1);
	END $$;`;

/** What is drawn for; two purposes never share a number. */
export const FOR = {
	family: 1,
	middle: 2,
	given: 3,
	skill: 4,
	joined: 5,
	callAt: 6,
	scenario: 7,
	error: 8,
	code: 9,
	passes: 10,
	certified: 11,
	stops: 12,
	moved: 13,
	rater: 14,
	state: 15,
	second: 16,
	/** The criteria count on from here. */
	criterion: 100,
} as const;
