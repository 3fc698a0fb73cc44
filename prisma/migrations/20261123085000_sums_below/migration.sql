-- The sums of a centre with all that lies below it, so that a page of 300 centres reads as much as one of a few
-- (docs/decisions/0031). They are sums of the sums of single centres, kept whenever one of those changes, and when a
-- centre moves.
CREATE TABLE "CriterionMonthBelow" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "halves" INTEGER NOT NULL,
    "low" INTEGER NOT NULL,

    CONSTRAINT "CriterionMonthBelow_pkey" PRIMARY KEY ("month", "centreId", "rubricHash", "criterion")
);
CREATE INDEX "CriterionMonthBelow_centreId_month_idx" ON "CriterionMonthBelow"("centreId", "month");

CREATE TABLE "CallMonthBelow" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "CallMonthBelow_pkey" PRIMARY KEY ("month", "centreId", "purpose", "category", "difficulty")
);
CREATE INDEX "CallMonthBelow_centreId_month_idx" ON "CallMonthBelow"("centreId", "month");

-- A centre and all above it.
CREATE FUNCTION centres_above(path TEXT) RETURNS SETOF TEXT LANGUAGE sql IMMUTABLE AS
$$ SELECT unnest(string_to_array(rtrim(path, '/'), '/')) $$;

CREATE VIEW "CriterionMonthBelowCounted" AS
    SELECT s."month", a.id AS "centreId", s."rubricHash", s."criterion", sum(s."calls")::int AS "calls", sum(s."halves")::int AS "halves", sum(s."low")::int AS "low"
    FROM "CriterionMonth" s JOIN "Centre" c ON c."id" = s."centreId" CROSS JOIN LATERAL centres_above(c."path") a(id)
    GROUP BY 1, 2, 3, 4;
CREATE VIEW "CallMonthBelowCounted" AS
    SELECT s."month", a.id AS "centreId", s."purpose", s."category", s."difficulty", sum(s."calls")::int AS "calls"
    FROM "CallMonth" s JOIN "Centre" c ON c."id" = s."centreId" CROSS JOIN LATERAL centres_above(c."path") a(id)
    GROUP BY 1, 2, 3, 4, 5;

-- Always in the order of the key, so that two who add wait for each other in one way only.
CREATE FUNCTION add_criterion_month_new() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CriterionMonthBelow" AS s ("month", "centreId", "rubricHash", "criterion", "calls", "halves", "low")
        SELECT d."month", c.id, d."rubricHash", d."criterion", sum(d.sign * d."calls"), sum(d.sign * d."halves"), sum(d.sign * d."low")
        FROM (SELECT 1 AS sign, n.* FROM new_rows n) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT ("month", "centreId", "rubricHash", "criterion") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls", "halves" = s."halves" + EXCLUDED."halves", "low" = s."low" + EXCLUDED."low";
    RETURN NULL;
END $$;
CREATE FUNCTION add_criterion_month_old() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CriterionMonthBelow" AS s ("month", "centreId", "rubricHash", "criterion", "calls", "halves", "low")
        SELECT d."month", c.id, d."rubricHash", d."criterion", sum(d.sign * d."calls"), sum(d.sign * d."halves"), sum(d.sign * d."low")
        FROM (SELECT -1 AS sign, o.* FROM old_rows o) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT ("month", "centreId", "rubricHash", "criterion") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls", "halves" = s."halves" + EXCLUDED."halves", "low" = s."low" + EXCLUDED."low";
    RETURN NULL;
END $$;
CREATE FUNCTION add_criterion_month_both() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CriterionMonthBelow" AS s ("month", "centreId", "rubricHash", "criterion", "calls", "halves", "low")
        SELECT d."month", c.id, d."rubricHash", d."criterion", sum(d.sign * d."calls"), sum(d.sign * d."halves"), sum(d.sign * d."low")
        FROM (SELECT 1 AS sign, n.* FROM new_rows n UNION ALL SELECT -1, o.* FROM old_rows o) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT ("month", "centreId", "rubricHash", "criterion") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls", "halves" = s."halves" + EXCLUDED."halves", "low" = s."low" + EXCLUDED."low";
    RETURN NULL;
END $$;
CREATE TRIGGER add_new AFTER INSERT ON "CriterionMonth" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_criterion_month_new();
CREATE TRIGGER add_old AFTER DELETE ON "CriterionMonth" REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_criterion_month_old();
CREATE TRIGGER add_both AFTER UPDATE ON "CriterionMonth" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_criterion_month_both();

CREATE FUNCTION add_call_month_new() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CallMonthBelow" AS s ("month", "centreId", "purpose", "category", "difficulty", "calls")
        SELECT d."month", c.id, d."purpose", d."category", d."difficulty", sum(d.sign * d."calls")
        FROM (SELECT 1 AS sign, n.* FROM new_rows n) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT ("month", "centreId", "purpose", "category", "difficulty") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls";
    RETURN NULL;
END $$;
CREATE FUNCTION add_call_month_old() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CallMonthBelow" AS s ("month", "centreId", "purpose", "category", "difficulty", "calls")
        SELECT d."month", c.id, d."purpose", d."category", d."difficulty", sum(d.sign * d."calls")
        FROM (SELECT -1 AS sign, o.* FROM old_rows o) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT ("month", "centreId", "purpose", "category", "difficulty") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls";
    RETURN NULL;
END $$;
CREATE FUNCTION add_call_month_both() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CallMonthBelow" AS s ("month", "centreId", "purpose", "category", "difficulty", "calls")
        SELECT d."month", c.id, d."purpose", d."category", d."difficulty", sum(d.sign * d."calls")
        FROM (SELECT 1 AS sign, n.* FROM new_rows n UNION ALL SELECT -1, o.* FROM old_rows o) d JOIN "Centre" b ON b."id" = d."centreId" CROSS JOIN LATERAL centres_above(b."path") c(id)
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT ("month", "centreId", "purpose", "category", "difficulty") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls";
    RETURN NULL;
END $$;
CREATE TRIGGER add_new AFTER INSERT ON "CallMonth" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_call_month_new();
CREATE TRIGGER add_old AFTER DELETE ON "CallMonth" REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_call_month_old();
CREATE TRIGGER add_both AFTER UPDATE ON "CallMonth" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION add_call_month_both();

-- What a centre itself has goes from those that it lay under to those that it lies under now. Nobody adds to the sums
-- until the move is over: it would be to the wrong ones.
CREATE FUNCTION move_sums() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    LOCK TABLE "CriterionMonth", "CallMonth" IN SHARE ROW EXCLUSIVE MODE;
    INSERT INTO "CriterionMonthBelow" AS s ("month", "centreId", "rubricHash", "criterion", "calls", "halves", "low")
        SELECT d."month", c.id, d."rubricHash", d."criterion", sum(d.sign * d."calls"), sum(d.sign * d."halves"), sum(d.sign * d."low")
        FROM "CriterionMonth" m CROSS JOIN LATERAL (
            SELECT 1 AS sign, m.* UNION ALL SELECT -1, m.*) d CROSS JOIN LATERAL (
            SELECT centres_above(NEW."path") AS id WHERE d.sign = 1 UNION ALL SELECT centres_above(OLD."path") WHERE d.sign = -1) c
        WHERE m."centreId" = NEW."id"
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        ON CONFLICT ("month", "centreId", "rubricHash", "criterion") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls", "halves" = s."halves" + EXCLUDED."halves", "low" = s."low" + EXCLUDED."low";
    INSERT INTO "CallMonthBelow" AS s ("month", "centreId", "purpose", "category", "difficulty", "calls")
        SELECT d."month", c.id, d."purpose", d."category", d."difficulty", sum(d.sign * d."calls")
        FROM "CallMonth" m CROSS JOIN LATERAL (
            SELECT 1 AS sign, m.* UNION ALL SELECT -1, m.*) d CROSS JOIN LATERAL (
            SELECT centres_above(NEW."path") AS id WHERE d.sign = 1 UNION ALL SELECT centres_above(OLD."path") WHERE d.sign = -1) c
        WHERE m."centreId" = NEW."id"
        GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ON CONFLICT ("month", "centreId", "purpose", "category", "difficulty") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls";
    RETURN NULL;
END $$;
CREATE TRIGGER move_sums AFTER UPDATE OF "path" ON "Centre" FOR EACH ROW
    WHEN (OLD."path" <> NEW."path") EXECUTE FUNCTION move_sums();

-- Finished calls of a person by centre, day in Vietnam and difficulty: who heard how much that is hard.
CREATE TABLE "CallDay" (
    "personId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "CallDay_pkey" PRIMARY KEY ("personId", "day", "centreId", "difficulty")
);
-- All that the load of hard calls reads.
CREATE INDEX "CallDay_difficulty_day_personId_centreId_calls_idx" ON "CallDay"("difficulty", "day", "personId", "centreId", "calls");

CREATE FUNCTION day_in_vietnam(at TIMESTAMPTZ) RETURNS DATE LANGUAGE sql IMMUTABLE AS
$$ SELECT (at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date $$;

-- Going back into a call is heard, too.
CREATE VIEW "CallDayCounted" AS
    SELECT c."traineeId" AS "personId", c."centreId", day_in_vietnam(c."completedAt") AS "day", v."difficulty", count(*)::int AS "calls"
    FROM "Call" c JOIN "ScenarioVersion" v ON v."hash" = c."scenarioHash"
    WHERE c."completedAt" IS NOT NULL GROUP BY 1, 2, 3, 4;

CREATE FUNCTION add_call_to_day() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CallDay" AS s ("personId", "centreId", "day", "difficulty", "calls")
        SELECT NEW."traineeId", NEW."centreId", day_in_vietnam(NEW."completedAt"), v."difficulty", 1
        FROM "ScenarioVersion" v WHERE v."hash" = NEW."scenarioHash"
        ON CONFLICT ("personId", "day", "centreId", "difficulty") DO UPDATE SET "calls" = s."calls" + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER day_of_inserted_call AFTER INSERT ON "Call" FOR EACH ROW
    WHEN (NEW."completedAt" IS NOT NULL) EXECUTE FUNCTION add_call_to_day();
CREATE TRIGGER day_of_completed_call AFTER UPDATE OF "completedAt" ON "Call" FOR EACH ROW
    WHEN (OLD."completedAt" IS NULL AND NEW."completedAt" IS NOT NULL) EXECUTE FUNCTION add_call_to_day();

INSERT INTO "CriterionMonthBelow" SELECT * FROM "CriterionMonthBelowCounted";
INSERT INTO "CallMonthBelow" SELECT * FROM "CallMonthBelowCounted";
INSERT INTO "CallDay" SELECT * FROM "CallDayCounted";

-- Every sum beside what it has to be; a sum of 0 is as none.
CREATE OR REPLACE VIEW "MonthSumCompared" AS
    SELECT 'ResultMonth' AS "table", "month", "centreId", concat_ws(' ', "rubricHash") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AND t."passed" IS NOT DISTINCT FROM n."passed" AND t."withCriticalError" IS NOT DISTINCT FROM n."withCriticalError" AS "right"
    FROM (SELECT * FROM "ResultMonth" WHERE "calls" <> 0) t FULL JOIN "ResultMonthCounted" n USING ("month", "centreId", "rubricHash")
    UNION ALL
    SELECT 'CriterionMonth' AS "table", "month", "centreId", concat_ws(' ', "rubricHash", "criterion") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AND t."halves" IS NOT DISTINCT FROM n."halves" AND t."low" IS NOT DISTINCT FROM n."low" AS "right"
    FROM (SELECT * FROM "CriterionMonth" WHERE "calls" <> 0) t FULL JOIN "CriterionMonthCounted" n USING ("month", "centreId", "rubricHash", "criterion")
    UNION ALL
    SELECT 'CriticalErrorMonth' AS "table", "month", "centreId", concat_ws(' ', "rubricHash", "code") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AS "right"
    FROM (SELECT * FROM "CriticalErrorMonth" WHERE "calls" <> 0) t FULL JOIN "CriticalErrorMonthCounted" n USING ("month", "centreId", "rubricHash", "code")
    UNION ALL
    SELECT 'CallMonth' AS "table", "month", "centreId", concat_ws(' ', "purpose", "category", "difficulty") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AS "right"
    FROM (SELECT * FROM "CallMonth" WHERE "calls" <> 0) t FULL JOIN "CallMonthCounted" n USING ("month", "centreId", "purpose", "category", "difficulty")
    UNION ALL
    SELECT 'CriterionMonthBelow' AS "table", "month", "centreId", concat_ws(' ', "rubricHash", "criterion") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AND t."halves" IS NOT DISTINCT FROM n."halves" AND t."low" IS NOT DISTINCT FROM n."low" AS "right"
    FROM (SELECT * FROM "CriterionMonthBelow" WHERE "calls" <> 0) t FULL JOIN (SELECT * FROM "CriterionMonthBelowCounted" WHERE "calls" <> 0) n USING ("month", "centreId", "rubricHash", "criterion")
    UNION ALL
    SELECT 'CallMonthBelow' AS "table", "month", "centreId", concat_ws(' ', "purpose", "category", "difficulty") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AS "right"
    FROM (SELECT * FROM "CallMonthBelow" WHERE "calls" <> 0) t FULL JOIN (SELECT * FROM "CallMonthBelowCounted" WHERE "calls" <> 0) n USING ("month", "centreId", "purpose", "category", "difficulty")
    UNION ALL
    SELECT 'CallDay' AS "table", "day", "centreId", concat_ws(' ', "personId", "difficulty") AS "of",
        t."calls" IS NOT NULL AND t."calls" IS NOT DISTINCT FROM n."calls" AS "right"
    FROM "CallDay" t FULL JOIN "CallDayCounted" n USING ("personId", "centreId", "day", "difficulty");
