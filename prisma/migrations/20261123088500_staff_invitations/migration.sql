-- Who was made by which list, what words for roles mean in a list, and how far the invitation of its people is.
ALTER TABLE "Person" ADD COLUMN "importId" TEXT;
CREATE INDEX "Person_importId_idx" ON "Person" ("importId");
ALTER TABLE "Person" ADD CONSTRAINT "Person_importId_fkey" FOREIGN KEY ("importId") REFERENCES "StaffImport" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "StaffImport" ADD COLUMN "roleWords" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "StaffImport" ADD COLUMN "inviteState" TEXT;
ALTER TABLE "StaffImport" ADD COLUMN "invited" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "StaffImport" ADD COLUMN "invitedBefore" INTEGER NOT NULL DEFAULT 0;
