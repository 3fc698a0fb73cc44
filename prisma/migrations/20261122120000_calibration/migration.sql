CREATE TABLE "CalibrationRound" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "anonymous" BOOLEAN NOT NULL DEFAULT true,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "abandonedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalibrationRound_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CalibrationRound_centreId_createdAt_idx" ON "CalibrationRound"("centreId", "createdAt");
ALTER TABLE "CalibrationRound" ADD CONSTRAINT "CalibrationRound_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationRound" ADD CONSTRAINT "CalibrationRound_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationCall" (
    "id" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "callId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "gold" BOOLEAN NOT NULL DEFAULT false,
    "reference" JSON,
    "referenceLevels" JSONB,
    "frozenAt" TIMESTAMPTZ(3),
    "frozenById" TEXT,
    "agreedBy" TEXT[],
    "consensus" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CalibrationCall_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CalibrationCall_roundId_callId_key" ON "CalibrationCall"("roundId", "callId");
CREATE INDEX "CalibrationCall_callId_idx" ON "CalibrationCall"("callId");
ALTER TABLE "CalibrationCall" ADD CONSTRAINT "CalibrationCall_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CalibrationRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationCall" ADD CONSTRAINT "CalibrationCall_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationMember" (
    "roundId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalibrationMember_pkey" PRIMARY KEY ("roundId", "personId")
);
CREATE INDEX "CalibrationMember_personId_idx" ON "CalibrationMember"("personId");
ALTER TABLE "CalibrationMember" ADD CONSTRAINT "CalibrationMember_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CalibrationRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationMember" ADD CONSTRAINT "CalibrationMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationRating" (
    "id" TEXT NOT NULL,
    "calibrationCallId" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "levels" JSONB,
    "criticalErrors" TEXT[],
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalibrationRating_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CalibrationRating_calibrationCallId_part_raterId_key" ON "CalibrationRating"("calibrationCallId", "part", "raterId");
CREATE UNIQUE INDEX "CalibrationRating_reference_key" ON "CalibrationRating"("calibrationCallId") WHERE part = 'reference';
CREATE INDEX "CalibrationRating_raterId_part_finishedAt_idx" ON "CalibrationRating"("raterId", "part", "finishedAt");
ALTER TABLE "CalibrationRating" ADD CONSTRAINT "CalibrationRating_calibrationCallId_fkey" FOREIGN KEY ("calibrationCallId") REFERENCES "CalibrationCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationRating" ADD CONSTRAINT "CalibrationRating_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationRevision" (
    "ratingId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "finished" BOOLEAN NOT NULL DEFAULT false,
    "savedById" TEXT NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalibrationRevision_pkey" PRIMARY KEY ("ratingId", "revision")
);
ALTER TABLE "CalibrationRevision" ADD CONSTRAINT "CalibrationRevision_ratingId_fkey" FOREIGN KEY ("ratingId") REFERENCES "CalibrationRating"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationRemark" (
    "id" TEXT NOT NULL,
    "calibrationCallId" TEXT NOT NULL,
    "turn" INTEGER,
    "criterion" TEXT,
    "text" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voidedAt" TIMESTAMPTZ(3),
    "rubricDraftId" TEXT,

    CONSTRAINT "CalibrationRemark_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CalibrationRemark_calibrationCallId_idx" ON "CalibrationRemark"("calibrationCallId");
CREATE INDEX "CalibrationRemark_rubricDraftId_idx" ON "CalibrationRemark"("rubricDraftId");
ALTER TABLE "CalibrationRemark" ADD CONSTRAINT "CalibrationRemark_calibrationCallId_fkey" FOREIGN KEY ("calibrationCallId") REFERENCES "CalibrationCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationRemark" ADD CONSTRAINT "CalibrationRemark_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "CalibrationResult" (
    "roundId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "calls" INTEGER NOT NULL,
    "kappa" DOUBLE PRECISION,
    "lowestUpperEnd" DOUBLE PRECISION,
    "criticalErrorsMissed" INTEGER NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CalibrationResult_pkey" PRIMARY KEY ("roundId", "raterId")
);
CREATE INDEX "CalibrationResult_raterId_idx" ON "CalibrationResult"("raterId");
ALTER TABLE "CalibrationResult" ADD CONSTRAINT "CalibrationResult_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "CalibrationRound"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CalibrationResult" ADD CONSTRAINT "CalibrationResult_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
