-- Who looked at whose record: once per viewer, person, page and hour.
CREATE TABLE "RecordLook" (
    "personId" TEXT NOT NULL,
    "viewerId" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RecordLook_pkey" PRIMARY KEY ("personId", "hour", "viewerId", "page")
);
ALTER TABLE "RecordLook" ADD CONSTRAINT "RecordLook_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RecordLook" ADD CONSTRAINT "RecordLook_viewerId_fkey" FOREIGN KEY ("viewerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
