-- Who published a version of a rubric, and why; null and '': the installation itself.
ALTER TABLE "RubricVersion" ADD COLUMN "publishedById" TEXT, ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "RubricVersion" ADD CONSTRAINT "RubricVersion_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The next version of a rubric while it is written.
CREATE TABLE "RubricDraft" (
    "id" TEXT NOT NULL,
    "rubricId" TEXT NOT NULL,
    "baseHash" TEXT NOT NULL,
    "content" JSON NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedHash" TEXT,
    "discardedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RubricDraft_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "RubricDraft_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "RubricDraft_savedById_fkey" FOREIGN KEY ("savedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "RubricDraft_rubricId_createdAt_idx" ON "RubricDraft"("rubricId", "createdAt");
-- However many begin at once: one draft of a rubric is open.
CREATE UNIQUE INDEX "RubricDraft_open_key" ON "RubricDraft"("rubricId") WHERE "publishedHash" IS NULL AND "discardedAt" IS NULL;

-- How many calls were rated by a version, by their purpose.
CREATE INDEX "Call_rubricHash_purpose_idx" ON "Call"("rubricHash", "purpose");
