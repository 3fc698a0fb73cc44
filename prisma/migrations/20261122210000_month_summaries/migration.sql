-- What the newest result of an assessed call came to, and what results and calls add up to by centre and month. The
-- sums are kept in the transaction that changes what they sum (docs/decisions/0031).
CREATE TABLE "ReleasedLevels" (
    "callId" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "levels" JSONB NOT NULL,
    "criticalErrors" TEXT[],
    "passes" BOOLEAN NOT NULL,

    CONSTRAINT "ReleasedLevels_pkey" PRIMARY KEY ("callId")
);
CREATE INDEX "ReleasedLevels_centreId_month_idx" ON "ReleasedLevels"("centreId", "month");
CREATE INDEX "ReleasedLevels_criticalErrors_idx" ON "ReleasedLevels" USING GIN ("criticalErrors");
ALTER TABLE "ReleasedLevels" ADD CONSTRAINT "ReleasedLevels_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CriterionMonth" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "halves" INTEGER NOT NULL,
    "low" INTEGER NOT NULL,

    CONSTRAINT "CriterionMonth_pkey" PRIMARY KEY ("month", "centreId", "rubricHash", "criterion")
);
CREATE INDEX "CriterionMonth_centreId_month_idx" ON "CriterionMonth"("centreId", "month");

CREATE TABLE "ResultMonth" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "passed" INTEGER NOT NULL,
    "withCriticalError" INTEGER NOT NULL,

    CONSTRAINT "ResultMonth_pkey" PRIMARY KEY ("month", "centreId", "rubricHash")
);
CREATE INDEX "ResultMonth_centreId_month_idx" ON "ResultMonth"("centreId", "month");

CREATE TABLE "CriticalErrorMonth" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "CriticalErrorMonth_pkey" PRIMARY KEY ("month", "centreId", "rubricHash", "code")
);
CREATE INDEX "CriticalErrorMonth_centreId_month_idx" ON "CriticalErrorMonth"("centreId", "month");

CREATE TABLE "CallMonth" (
    "month" DATE NOT NULL,
    "centreId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "difficulty" INTEGER NOT NULL,
    "calls" INTEGER NOT NULL,

    CONSTRAINT "CallMonth_pkey" PRIMARY KEY ("month", "centreId", "purpose", "category", "difficulty")
);
CREATE INDEX "CallMonth_centreId_month_idx" ON "CallMonth"("centreId", "month");

-- The month in which something was, in Vietnam.
CREATE FUNCTION month_in_vietnam(at TIMESTAMPTZ) RETURNS DATE LANGUAGE sql IMMUTABLE AS
$$ SELECT date_trunc('month', at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date $$;

-- What the sums have to be: the commands that check and rebuild them read these.
CREATE VIEW "CriterionMonthCounted" AS
    SELECT r."month", r."centreId", r."rubricHash", l.key AS "criterion", count(*)::int AS "calls",
        sum(l.value::numeric * 2)::int AS "halves", (count(*) FILTER (WHERE l.value::numeric < 2))::int AS "low"
    FROM "ReleasedLevels" r CROSS JOIN LATERAL jsonb_each_text(r."levels") l
    WHERE l.value IS NOT NULL GROUP BY 1, 2, 3, 4;
CREATE VIEW "ResultMonthCounted" AS
    SELECT "month", "centreId", "rubricHash", count(*)::int AS "calls", (count(*) FILTER (WHERE "passes"))::int AS "passed",
        (count(*) FILTER (WHERE cardinality("criticalErrors") > 0))::int AS "withCriticalError"
    FROM "ReleasedLevels" GROUP BY 1, 2, 3;
CREATE VIEW "CriticalErrorMonthCounted" AS
    SELECT r."month", r."centreId", r."rubricHash", e.code AS "code", count(*)::int AS "calls"
    FROM "ReleasedLevels" r CROSS JOIN LATERAL (SELECT DISTINCT unnest(r."criticalErrors") AS code) e GROUP BY 1, 2, 3, 4;
-- Going back into a call is no call of its own.
CREATE VIEW "CallMonthCounted" AS
    SELECT month_in_vietnam(c."completedAt") AS "month", c."centreId", c."purpose", v."category", v."difficulty", count(*)::int AS "calls"
    FROM "Call" c JOIN "ScenarioVersion" v ON v."hash" = c."scenarioHash"
    WHERE c."completedAt" IS NOT NULL AND c."whatIfOfId" IS NULL GROUP BY 1, 2, 3, 4, 5;

-- Every sum beside what it has to be; a sum of 0 is as none.
CREATE VIEW "MonthSumCompared" AS
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
    FROM (SELECT * FROM "CallMonth" WHERE "calls" <> 0) t FULL JOIN "CallMonthCounted" n USING ("month", "centreId", "purpose", "category", "difficulty");

-- Adds a result to the sums (sign 1) or takes it out of them (sign -1). Always in this order, so that two wait for each
-- other in one way only.
CREATE FUNCTION sum_result(r "ReleasedLevels", sign INTEGER) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "ResultMonth" AS s ("month", "centreId", "rubricHash", "calls", "passed", "withCriticalError")
        VALUES (r."month", r."centreId", r."rubricHash", sign, sign * r."passes"::int, sign * (cardinality(r."criticalErrors") > 0)::int)
        ON CONFLICT ("month", "centreId", "rubricHash") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls",
            "passed" = s."passed" + EXCLUDED."passed", "withCriticalError" = s."withCriticalError" + EXCLUDED."withCriticalError";
    INSERT INTO "CriterionMonth" AS s ("month", "centreId", "rubricHash", "criterion", "calls", "halves", "low")
        SELECT r."month", r."centreId", r."rubricHash", l.key, sign, (sign * l.value::numeric * 2)::int, sign * (l.value::numeric < 2)::int
        FROM jsonb_each_text(r."levels") l WHERE l.value IS NOT NULL ORDER BY l.key
        ON CONFLICT ("month", "centreId", "rubricHash", "criterion") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls",
            "halves" = s."halves" + EXCLUDED."halves", "low" = s."low" + EXCLUDED."low";
    INSERT INTO "CriticalErrorMonth" AS s ("month", "centreId", "rubricHash", "code", "calls")
        SELECT r."month", r."centreId", r."rubricHash", e.code, sign
        FROM (SELECT DISTINCT unnest(r."criticalErrors") AS code) e ORDER BY e.code
        ON CONFLICT ("month", "centreId", "rubricHash", "code") DO UPDATE SET "calls" = s."calls" + EXCLUDED."calls";
END $$;

CREATE FUNCTION sum_released_levels() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    -- A backup brings its sums along.
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    IF TG_OP <> 'INSERT' THEN PERFORM sum_result(OLD, -1); END IF;
    IF TG_OP <> 'DELETE' THEN PERFORM sum_result(NEW, 1); END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER sum_released_levels AFTER INSERT OR UPDATE OR DELETE ON "ReleasedLevels"
    FOR EACH ROW EXECUTE FUNCTION sum_released_levels();

CREATE FUNCTION sum_completed_call() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    INSERT INTO "CallMonth" AS s ("month", "centreId", "purpose", "category", "difficulty", "calls")
        SELECT month_in_vietnam(NEW."completedAt"), NEW."centreId", NEW."purpose", v."category", v."difficulty", 1
        FROM "ScenarioVersion" v WHERE v."hash" = NEW."scenarioHash"
        ON CONFLICT ("month", "centreId", "purpose", "category", "difficulty") DO UPDATE SET "calls" = s."calls" + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER sum_inserted_call AFTER INSERT ON "Call" FOR EACH ROW
    WHEN (NEW."completedAt" IS NOT NULL AND NEW."whatIfOfId" IS NULL) EXECUTE FUNCTION sum_completed_call();
CREATE TRIGGER sum_completed_call AFTER UPDATE OF "completedAt" ON "Call" FOR EACH ROW
    WHEN (OLD."completedAt" IS NULL AND NEW."completedAt" IS NOT NULL AND NEW."whatIfOfId" IS NULL) EXECUTE FUNCTION sum_completed_call();

INSERT INTO "CallMonth" SELECT * FROM "CallMonthCounted";
