ALTER TABLE "Release" ADD COLUMN "number" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Release" DROP CONSTRAINT "Release_pkey", ADD CONSTRAINT "Release_pkey" PRIMARY KEY ("callId", "number");

CREATE TABLE "AssessmentStep" (
    "callId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "byId" TEXT,
    "raterId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AssessmentStep_pkey" PRIMARY KEY ("callId", "seq")
);
CREATE INDEX "AssessmentStep_byId_at_idx" ON "AssessmentStep"("byId", "at");
ALTER TABLE "AssessmentStep" ADD CONSTRAINT "AssessmentStep_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "AssessmentStanding" (
    "callId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "openClaims" INTEGER NOT NULL DEFAULT 0,
    "people" TEXT[],
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "objectUntil" TIMESTAMPTZ(3),

    CONSTRAINT "AssessmentStanding_pkey" PRIMARY KEY ("callId")
);
CREATE INDEX "AssessmentStanding_state_dueAt_idx" ON "AssessmentStanding"("state", "dueAt");
CREATE INDEX "AssessmentStanding_people_idx" ON "AssessmentStanding" USING GIN ("people");
ALTER TABLE "AssessmentStanding" ADD CONSTRAINT "AssessmentStanding_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
