-- What was known of a role, from which instant on (docs/decisions/0035). The database writes it down with every change
-- of a role, whoever makes it, so that a report as of a past instant does not change when a role is mended.
CREATE TABLE "RoleVersion" (
    "number" BIGSERIAL NOT NULL,
    "holdingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "centreId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "gone" BOOLEAN NOT NULL DEFAULT false,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleVersion_pkey" PRIMARY KEY ("number")
);
CREATE INDEX "RoleVersion_holdingId_number_idx" ON "RoleVersion"("holdingId", "number" DESC);
CREATE INDEX "RoleVersion_personId_idx" ON "RoleVersion"("personId");
ALTER TABLE "RoleVersion" ADD CONSTRAINT "RoleVersion_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RoleVersion" ADD CONSTRAINT "RoleVersion_centreId_fkey" FOREIGN KEY ("centreId") REFERENCES "Centre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Roles from before count as known from the beginning: reports that were made without this stay what they were.
INSERT INTO "RoleVersion" ("holdingId", "personId", "role", "centreId", "from", "to", "recordedAt")
    SELECT "id", "personId", "role", "centreId", "from", "to", '2000-01-01T00:00:00Z' FROM "RoleHolding" ORDER BY "from", "id";

CREATE FUNCTION note_role_version() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    -- A backup brings its versions along.
    IF current_setting('lang_nghe.restoring', true) = 'on' THEN RETURN NULL; END IF;
    IF TG_OP = 'DELETE' THEN
        INSERT INTO "RoleVersion" ("holdingId", "personId", "role", "centreId", "from", "to", "gone")
            VALUES (OLD."id", OLD."personId", OLD."role", OLD."centreId", OLD."from", OLD."to", true);
    ELSE
        INSERT INTO "RoleVersion" ("holdingId", "personId", "role", "centreId", "from", "to")
            VALUES (NEW."id", NEW."personId", NEW."role", NEW."centreId", NEW."from", NEW."to");
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER note_role_version AFTER INSERT OR UPDATE OR DELETE ON "RoleHolding"
    FOR EACH ROW EXECUTE FUNCTION note_role_version();

-- Somebody away from work for a while, and back.
CREATE TABLE "Leave" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "to" DATE,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Leave_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Leave_personId_from_idx" ON "Leave"("personId", "from");
CREATE INDEX "Leave_recordedById_idx" ON "Leave"("recordedById");
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Leave" ADD CONSTRAINT "Leave_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
