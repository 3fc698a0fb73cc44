-- The newest results of all centres, without sorting them all (docs/decisions/0036-size.md).
CREATE INDEX "ReleasedLevels_month_callId_idx" ON "ReleasedLevels"("month", "callId");
