-- Lists of staff that were sent in: their cells until they are imported, and what became of them.
CREATE TABLE "StaffImport" (
    "id" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fileName" TEXT NOT NULL,
    "cells" JSON NOT NULL,
    "header" INTEGER NOT NULL,
    "fields" TEXT[],
    "centreId" TEXT,
    "state" TEXT NOT NULL,
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffImport_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "StaffImport_byId_at_idx" ON "StaffImport"("byId", "at");
ALTER TABLE "StaffImport" ADD CONSTRAINT "StaffImport_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StaffImport" ADD CONSTRAINT "StaffImport_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
