-- How raters agree: what each blind rating came to, and who was drawn for a second one.

CREATE TABLE "RatingLevels" (
    "callId" TEXT NOT NULL,
    "raterId" TEXT NOT NULL,
    "rubricHash" TEXT NOT NULL,
    "levels" JSONB NOT NULL,
    "finishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RatingLevels_pkey" PRIMARY KEY ("callId", "raterId")
);
CREATE INDEX "RatingLevels_rubricHash_raterId_finishedAt_idx" ON "RatingLevels"("rubricHash", "raterId", "finishedAt");
ALTER TABLE "RatingLevels" ADD CONSTRAINT "RatingLevels_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "SecondRatingDraw" (
    "callId" TEXT NOT NULL,
    "programmeHash" TEXT NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "seed" TEXT NOT NULL,
    "drawn" DOUBLE PRECISION NOT NULL,
    "chosen" BOOLEAN NOT NULL,
    "asked" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SecondRatingDraw_pkey" PRIMARY KEY ("callId")
);
ALTER TABLE "SecondRatingDraw" ADD CONSTRAINT "SecondRatingDraw_callId_fkey" FOREIGN KEY ("callId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
