-- What staff are told of what is recorded about them, by version, and who read which (docs/decisions/0034).
CREATE TABLE "StaffNotice" (
    "version" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedById" TEXT,
    "bodyVi" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "StaffNotice_pkey" PRIMARY KEY ("version")
);
ALTER TABLE "StaffNotice" ADD CONSTRAINT "StaffNotice_publishedById_fkey" FOREIGN KEY ("publishedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "StaffNoticeAcknowledgement" (
    "personId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffNoticeAcknowledgement_pkey" PRIMARY KEY ("personId", "version")
);
CREATE INDEX "StaffNoticeAcknowledgement_version_idx" ON "StaffNoticeAcknowledgement"("version");
ALTER TABLE "StaffNoticeAcknowledgement" ADD CONSTRAINT "StaffNoticeAcknowledgement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "StaffNoticeAcknowledgement" ADD CONSTRAINT "StaffNoticeAcknowledgement_version_fkey" FOREIGN KEY ("version") REFERENCES "StaffNotice"("version") ON DELETE RESTRICT ON UPDATE CASCADE;
