-- What a trainee takes from a call, as it was saved once: revisions, none of which is changed.
CREATE TABLE "LearningNote" (
    "callId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "keep" TEXT NOT NULL DEFAULT '',
    "different" TEXT NOT NULL DEFAULT '',
    "question" TEXT NOT NULL DEFAULT '',
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LearningNote_pkey" PRIMARY KEY ("callId", "revision")
);
ALTER TABLE "LearningNote" ADD CONSTRAINT "LearningNote_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
