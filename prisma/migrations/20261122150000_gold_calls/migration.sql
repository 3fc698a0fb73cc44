CREATE TABLE "GoldCall" (
    "id" TEXT NOT NULL,
    "calibrationCallId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "slippedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "slippedById" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GoldCall_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "GoldCall_calibrationCallId_raterId_key" ON "GoldCall"("calibrationCallId", "raterId");
CREATE INDEX "GoldCall_raterId_slippedAt_idx" ON "GoldCall"("raterId", "slippedAt");
ALTER TABLE "GoldCall" ADD CONSTRAINT "GoldCall_calibrationCallId_fkey" FOREIGN KEY ("calibrationCallId") REFERENCES "CalibrationCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GoldCall" ADD CONSTRAINT "GoldCall_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "GoldDraw" (
    "callId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seed" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "number" DOUBLE PRECISION NOT NULL,
    "among" TEXT[],
    "drawnId" TEXT,

    CONSTRAINT "GoldDraw_pkey" PRIMARY KEY ("callId", "raterId")
);
CREATE INDEX "GoldDraw_raterId_idx" ON "GoldDraw"("raterId");
ALTER TABLE "GoldDraw" ADD CONSTRAINT "GoldDraw_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GoldDraw" ADD CONSTRAINT "GoldDraw_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "DriftSignal" (
    "id" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "goldCallId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "direction" TEXT,
    "sum" DOUBLE PRECISION,
    "limit" DOUBLE PRECISION,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DriftSignal_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "DriftSignal_goldCallId_kind_about_key" ON "DriftSignal"("goldCallId", "kind", "about");
CREATE INDEX "DriftSignal_raterId_at_idx" ON "DriftSignal"("raterId", "at");
ALTER TABLE "DriftSignal" ADD CONSTRAINT "DriftSignal_raterId_fkey" FOREIGN KEY ("raterId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DriftSignal" ADD CONSTRAINT "DriftSignal_goldCallId_fkey" FOREIGN KEY ("goldCallId") REFERENCES "GoldCall"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "DriftDecision" (
    "signalId" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DriftDecision_pkey" PRIMARY KEY ("signalId")
);
ALTER TABLE "DriftDecision" ADD CONSTRAINT "DriftDecision_signalId_fkey" FOREIGN KEY ("signalId") REFERENCES "DriftSignal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "DriftDecision" ADD CONSTRAINT "DriftDecision_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Null: the product itself, where the programme lets a signal pause a licence at once.
ALTER TABLE "CertificateEvent" ALTER COLUMN "recordedById" DROP NOT NULL;
