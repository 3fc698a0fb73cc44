-- For lists and pages at size (docs/decisions/0036-size.md).
CREATE INDEX "AssessmentStanding_state_objectUntil_idx" ON "AssessmentStanding"("state", "objectUntil");
-- Calls that wait for somebody: few beside those that are done.
CREATE INDEX "AssessmentStanding_waiting_idx" ON "AssessmentStanding"("callId") WHERE "people" <> '{}';
-- People in the order of their names, as lists show them.
CREATE INDEX "Person_in_use_by_name_idx" ON "Person"("name" COLLATE "vi-x-icu", "id") WHERE "disabledAt" IS NULL;
