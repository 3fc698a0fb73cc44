-- Who was made by which list, what words for roles mean in a list, and how far the invitation of its people is.
-- The list is no foreign key: it belongs to a person itself, and a backup fills tables in an order.
ALTER TABLE "Person" ADD COLUMN "importId" TEXT;
CREATE INDEX "Person_importId_idx" ON "Person" ("importId");
ALTER TABLE "StaffImport" ADD COLUMN "roleWords" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "StaffImport" ADD COLUMN "inviteState" TEXT;
ALTER TABLE "StaffImport" ADD COLUMN "invited" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "StaffImport" ADD COLUMN "invitedBefore" INTEGER NOT NULL DEFAULT 0;
