-- The newest finished calls come first in the list behind the figures of practice.
CREATE INDEX "Call_completedAt_idx" ON "Call"("completedAt");
