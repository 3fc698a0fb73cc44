-- Period reports that somebody asked for, made in the background (docs/decisions/0032).
CREATE TABLE "PeriodReport" (
    "id" TEXT NOT NULL,
    "centreId" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "from" DATE NOT NULL,
    "to" DATE NOT NULL,
    "knownAt" TIMESTAMPTZ(3) NOT NULL,
    "step" TEXT,
    "content" JSON,
    "madeAt" TIMESTAMPTZ(3),
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PeriodReport_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PeriodReport_centreId_askedAt_idx" ON "PeriodReport"("centreId", "askedAt" DESC);
ALTER TABLE "PeriodReport" ADD CONSTRAINT "PeriodReport_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "PeriodReport" ADD CONSTRAINT "PeriodReport_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
