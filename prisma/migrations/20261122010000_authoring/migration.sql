-- What the file in scenarios/ was at the last start: only a file that changed makes a version.
ALTER TABLE "Scenario" ADD COLUMN "fileHash" TEXT;
UPDATE "Scenario" SET "fileHash" = "currentHash";

-- Who published a version and why; the file's text, for the next author. What stood before was published at a start.
ALTER TABLE "ScenarioVersion" ADD COLUMN "publishedById" TEXT;
ALTER TABLE "ScenarioVersion" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ScenarioVersion" ADD COLUMN "source" TEXT;
ALTER TABLE "ScenarioVersion" ADD CONSTRAINT "ScenarioVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- How many calls were played on a version is counted.
CREATE INDEX "Call_scenarioHash_idx" ON "Call"("scenarioHash");

CREATE TABLE "ScenarioDraft" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "scenarioId" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedHash" TEXT,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ScenarioDraft_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ScenarioDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ScenarioDraft_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ScenarioDraft_savedAt_idx" ON "ScenarioDraft"("savedAt");

CREATE TABLE "ScenarioProof" (
    "contentHash" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "report" JSON,

    CONSTRAINT "ScenarioProof_pkey" PRIMARY KEY ("contentHash", "rubricHash")
);
