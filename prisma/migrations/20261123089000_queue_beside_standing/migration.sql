-- What the queue of raters filters and sorts by, beside where a call stands: a page of it reads this table alone
-- (docs/decisions/0036-size.md). Filled in by the database from the call, so that nobody who writes a standing can
-- forget it or write something else; the defaults are what an INSERT without them says.
ALTER TABLE "AssessmentStanding"
    ADD COLUMN "centreId" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "traineeId" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "scenarioHash" TEXT NOT NULL DEFAULT '',
    ADD COLUMN "number" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "completedAt" TIMESTAMPTZ(3);

UPDATE "AssessmentStanding" s SET "centreId" = c."centreId", "traineeId" = c."traineeId",
    "scenarioHash" = c."scenarioHash", "number" = c."number", "completedAt" = c."completedAt"
    FROM "Call" c WHERE c."id" = s."callId";

CREATE INDEX "AssessmentStanding_centreId_objectUntil_idx" ON "AssessmentStanding"("centreId", "objectUntil")
    INCLUDE ("state", "traineeId", "callId", "people");

-- In a restore, and where data are made in bulk, they are given.
CREATE FUNCTION copy_call_beside_standing() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' AND NEW."centreId" <> '' THEN RETURN NEW; END IF;
    SELECT c."centreId", c."traineeId", c."scenarioHash", c."number", c."completedAt"
        INTO NEW."centreId", NEW."traineeId", NEW."scenarioHash", NEW."number", NEW."completedAt"
        FROM "Call" c WHERE c."id" = NEW."callId";
    RETURN NEW;
END $$;
CREATE TRIGGER copy_call_beside_standing BEFORE INSERT OR UPDATE ON "AssessmentStanding"
    FOR EACH ROW EXECUTE FUNCTION copy_call_beside_standing();

CREATE FUNCTION copy_changed_call() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "AssessmentStanding" SET "centreId" = NEW."centreId", "traineeId" = NEW."traineeId",
        "scenarioHash" = NEW."scenarioHash", "number" = NEW."number", "completedAt" = NEW."completedAt"
        WHERE "callId" = NEW."id";
    RETURN NULL;
END $$;
CREATE TRIGGER copy_changed_call AFTER UPDATE OF "centreId", "traineeId", "scenarioHash", "number", "completedAt" ON "Call"
    FOR EACH ROW WHEN ((OLD."centreId", OLD."traineeId", OLD."scenarioHash", OLD."number", OLD."completedAt")
        IS DISTINCT FROM (NEW."centreId", NEW."traineeId", NEW."scenarioHash", NEW."number", NEW."completedAt"))
    EXECUTE FUNCTION copy_changed_call();
