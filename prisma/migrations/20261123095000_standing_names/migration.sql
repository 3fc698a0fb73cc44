-- The name beside where somebody stands: lists that are sorted by what is missing, or by who can get a certificate, and
-- then by name, come out of an index in their order (docs/decisions/0036-size.md). Filled in by the database from the
-- person, so that nobody who writes a standing can forget it; the default is what an INSERT without it says.
ALTER TABLE "CertificationStanding" ADD COLUMN "name" TEXT NOT NULL DEFAULT '';

UPDATE "CertificationStanding" s SET "name" = p."name" FROM "Person" p WHERE p."id" = s."personId";

CREATE FUNCTION copy_name_beside_standing() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' AND NEW."name" <> '' THEN RETURN NEW; END IF;
    SELECT p."name" INTO NEW."name" FROM "Person" p WHERE p."id" = NEW."personId";
    RETURN NEW;
END $$;
CREATE TRIGGER copy_name_beside_standing BEFORE INSERT OR UPDATE ON "CertificationStanding"
    FOR EACH ROW EXECUTE FUNCTION copy_name_beside_standing();

CREATE FUNCTION copy_changed_name() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "CertificationStanding" SET "name" = NEW."name" WHERE "personId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER copy_changed_name AFTER UPDATE OF "name" ON "Person"
    FOR EACH ROW WHEN (OLD."name" IS DISTINCT FROM NEW."name") EXECUTE FUNCTION copy_changed_name();

DROP INDEX "CertificationStanding_ready_idx";
CREATE INDEX "CertificationStanding_ready_idx" ON "CertificationStanding"(
    ("status" = 'eligible' OR ("status" IN ('expiring', 'expired') AND "missing" = 0)) DESC, "until",
    "name" COLLATE "vi-x-icu", "personId", "programmeId");
DROP INDEX "CertificationStanding_programmeId_missing_idx";
CREATE INDEX "CertificationStanding_programmeId_missing_idx" ON "CertificationStanding"(
    "programmeId", "missing", "name" COLLATE "vi-x-icu", "personId");
