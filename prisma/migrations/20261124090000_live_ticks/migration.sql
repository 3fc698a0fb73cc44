-- What a second rater ticks while a live call runs: theirs alone, and what their rating begins with.
CREATE TABLE "LiveTick" (
	"callId" TEXT NOT NULL REFERENCES "LiveRoom"("callId") ON DELETE RESTRICT ON UPDATE CASCADE,
	"raterId" TEXT NOT NULL REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
	"code" TEXT NOT NULL,
	"turn" INTEGER NOT NULL CHECK ("turn" >= 0),
	"tickedAt" TIMESTAMPTZ(3) NOT NULL,
	PRIMARY KEY ("callId", "raterId", "code", "turn")
);
CREATE INDEX "LiveTick_raterId_idx" ON "LiveTick" ("raterId");
