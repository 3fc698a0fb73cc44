-- Programmes are changed in the browser: who published a version, and why.
ALTER TABLE "ProgrammeVersion" ADD COLUMN "publishedById" TEXT, ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ProgrammeVersion" ADD CONSTRAINT "ProgrammeVersion_publishedById_fkey"
    FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
