-- The notes beside the parts of the first practice call: which of them somebody has put away.
ALTER TABLE "Person" ADD COLUMN "callNotes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
