-- Where people count, and as what: a row a role, with the person's standings in all programmes in one text. Counts of all
-- centres read this and nothing else (docs/decisions/0036-size.md). Kept by the database in the transaction that changes
-- a role, an account or a standing.
CREATE TABLE "StandingPlace" (
    "holdingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "several" BOOLEAN NOT NULL,
    "standings" TEXT NOT NULL,

    CONSTRAINT "StandingPlace_pkey" PRIMARY KEY ("holdingId")
);
CREATE INDEX "StandingPlace_personId_idx" ON "StandingPlace"("personId");
CREATE INDEX "StandingPlace_centreId_idx" ON "StandingPlace"("centreId");
-- The few with several roles are counted by themselves.
CREATE INDEX "StandingPlace_several_idx" ON "StandingPlace"("personId") WHERE "several";

-- What the rows have to be: what keeps them and what compares them read this. Nobody counts as an administrator, nobody
-- whose account is disabled; with nothing on record the text is empty.
CREATE VIEW "StandingPlaceCounted" AS
    SELECT h."id" AS "holdingId", h."personId", h."centreId", h."role", h."from", h."to",
        count(*) OVER (PARTITION BY h."personId") > 1 AS "several",
        coalesce((SELECT string_agg(s."programmeId" || ':' || s."status", ' ' ORDER BY s."programmeId" COLLATE "C")
            FROM "CertificationStanding" s WHERE s."personId" = h."personId" AND s."status" <> 'not-started'), '') AS "standings"
    FROM "RoleHolding" h JOIN "Person" p ON p."id" = h."personId" AND p."disabledAt" IS NULL
    WHERE h."role" <> 'administrator';

-- Makes the rows of these people anew. Whoever changes the same person meanwhile waits, always in the same order.
CREATE FUNCTION keep_standing_places(people TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' OR people IS NULL THEN RETURN; END IF;
    PERFORM 1 FROM "Person" WHERE "id" = ANY(people) ORDER BY "id" FOR NO KEY UPDATE;
    DELETE FROM "StandingPlace" WHERE "personId" = ANY(people);
    INSERT INTO "StandingPlace" SELECT * FROM "StandingPlaceCounted" WHERE "personId" = ANY(people);
END $$;

CREATE FUNCTION keep_places_of_new() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_standing_places((SELECT array_agg(DISTINCT "personId") FROM new_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION keep_places_of_old() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_standing_places((SELECT array_agg(DISTINCT "personId") FROM old_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION keep_places_of_both() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_standing_places((SELECT array_agg(DISTINCT "personId")
        FROM (SELECT "personId" FROM old_rows UNION ALL SELECT "personId" FROM new_rows) both_rows));
    RETURN NULL;
END $$;
CREATE FUNCTION keep_places_of_account() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM keep_standing_places(ARRAY[NEW."id"]);
    RETURN NULL;
END $$;

CREATE TRIGGER keep_places_of_new AFTER INSERT ON "RoleHolding" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_new();
CREATE TRIGGER keep_places_of_old AFTER DELETE ON "RoleHolding" REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_old();
CREATE TRIGGER keep_places_of_both AFTER UPDATE ON "RoleHolding" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_both();
CREATE TRIGGER keep_places_of_new AFTER INSERT ON "CertificationStanding" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_new();
CREATE TRIGGER keep_places_of_old AFTER DELETE ON "CertificationStanding" REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_old();
CREATE TRIGGER keep_places_of_both AFTER UPDATE ON "CertificationStanding" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_places_of_both();
CREATE TRIGGER keep_places_of_account AFTER UPDATE OF "disabledAt" ON "Person" FOR EACH ROW
    WHEN (OLD."disabledAt" IS DISTINCT FROM NEW."disabledAt") EXECUTE FUNCTION keep_places_of_account();

INSERT INTO "StandingPlace" SELECT * FROM "StandingPlaceCounted";
