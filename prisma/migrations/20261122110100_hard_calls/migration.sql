-- A call that the trainee asked for although they had taken enough hard ones that day.
ALTER TABLE "Call" ADD COLUMN "beyondDay" BOOLEAN NOT NULL DEFAULT false;

-- The latest calls that two people rated.
CREATE INDEX "Assessment_round_createdAt_idx" ON "Assessment"("round", "createdAt" DESC);
