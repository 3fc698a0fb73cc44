-- What a call is started under: the same request twice rings once.
ALTER TABLE "Call" ADD COLUMN "startKey" TEXT;
CREATE UNIQUE INDEX "Call_traineeId_startKey_key" ON "Call"("traineeId", "startKey");
