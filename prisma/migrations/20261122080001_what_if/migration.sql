-- A practice call that goes back to a turn of another call of the same person, to go on otherwise from there.
ALTER TABLE "Call" ADD COLUMN "whatIfOfId" TEXT, ADD COLUMN "whatIfTurn" INTEGER;
ALTER TABLE "Call" ADD CONSTRAINT "Call_whatIfOfId_fkey" FOREIGN KEY ("whatIfOfId") REFERENCES "Call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Call_whatIfOfId_idx" ON "Call"("whatIfOfId");
