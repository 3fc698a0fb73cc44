-- What was removed because its time was over (docs/decisions/0034): a row for each batch, written with it.
CREATE TABLE "RetentionRun" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed" INTEGER NOT NULL,
    "full" BOOLEAN NOT NULL,
    "oldestKept" TIMESTAMPTZ(3),

    CONSTRAINT "RetentionRun_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "RetentionRun_kind_at_idx" ON "RetentionRun"("kind", "at" DESC);

-- The running product may not delete from these tables. This is the one way in which rows leave them by their age, and
-- whatever it is asked, nothing younger goes: a month less than the product's own periods
-- (app/domain/retention/retention-rules.ts), so that the ends of months leave no gap.
CREATE FUNCTION remove_old_rows(kind TEXT, before TIMESTAMPTZ, most INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    removed INTEGER;
    least_age INTERVAL := CASE kind
        WHEN 'wellbeing' THEN interval '11 months' WHEN 'record-look' THEN interval '23 months'
        WHEN 'draft' THEN interval '35 months' END;
    edge TIMESTAMPTZ := least(before, now() - least_age);
    so_many INTEGER := least(most, 5000);
BEGIN
    IF least_age IS NULL OR before IS NULL OR so_many IS NULL THEN
        RAISE EXCEPTION 'nothing of this kind is removed by its age';
    END IF;
    IF kind = 'record-look' THEN
        DELETE FROM "RecordLook" WHERE ctid = ANY(ARRAY(
            SELECT ctid FROM "RecordLook" WHERE "hour" < edge ORDER BY "hour" LIMIT so_many));
    ELSIF kind = 'wellbeing' THEN
        DELETE FROM "WellbeingCheck" WHERE "id" IN (
            SELECT "id" FROM "WellbeingCheck" WHERE "createdAt" < edge ORDER BY "createdAt" LIMIT so_many);
    ELSE
        DELETE FROM "ScenarioDraft" WHERE "id" IN (
            SELECT "id" FROM "ScenarioDraft" WHERE "savedAt" < edge ORDER BY "savedAt" LIMIT so_many);
    END IF;
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
END $$;
REVOKE ALL ON FUNCTION remove_old_rows(TEXT, TIMESTAMPTZ, INTEGER) FROM PUBLIC;
