-- What became of each centre: added, renamed, moved, closed. The centre's own row caches what holds today.
ALTER TABLE "Centre" ADD COLUMN "closedOn" DATE;

CREATE TABLE "CentreEvent" (
    "number" SERIAL NOT NULL,
    "centreId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from" DATE,
    "nameVi" TEXT,
    "nameEn" TEXT,
    "parentId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "byId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CentreEvent_pkey" PRIMARY KEY ("number")
);
CREATE INDEX "CentreEvent_centreId_number_idx" ON "CentreEvent"("centreId", "number");
ALTER TABLE "CentreEvent" ADD CONSTRAINT "CentreEvent_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CentreEvent" ADD CONSTRAINT "CentreEvent_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CentreEvent" ADD CONSTRAINT "CentreEvent_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Since when the centres of before have their name is not known: no day.
INSERT INTO "CentreEvent" ("centreId", "kind", "nameVi", "nameEn", "parentId")
    SELECT id, 'added', "nameVi", "nameEn", "parentId" FROM "Centre" ORDER BY path;
