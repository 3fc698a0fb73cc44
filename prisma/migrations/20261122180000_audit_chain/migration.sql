-- The audit log becomes a chain: each row commits to its content with a salt, and to the row before it (docs/decisions/0030).
CREATE TABLE "audit_event" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "personId" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB,
    "salt" BYTEA,
    "seq" BIGINT,
    "commitment" BYTEA,
    "hash" BYTEA,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "audit_event_seq_key" ON "audit_event"("seq");
CREATE INDEX "audit_event_subject_at_idx" ON "audit_event"("subject", "at");

-- Each part with its length before it, so that no two contents read the same. app/domain/audit/chain.ts says it again.
CREATE FUNCTION audit_part(part TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN part IS NULL THEN '-' ELSE octet_length(convert_to(part, 'UTF8'))::text || ':' || part END $$;

-- At the commit, so that the chain is locked for no longer than that. Whoever may add rows may not chain them.
CREATE FUNCTION audit_chain() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    last_seq BIGINT;
    last_hash BYTEA;
    own_salt BYTEA;
    own_commitment BYTEA;
BEGIN
    -- Restored from a backup: it has its place.
    IF NEW."seq" IS NOT NULL THEN
        RETURN NULL;
    END IF;
    PERFORM pg_advisory_xact_lock(7270736901);
    SELECT "seq", "hash" INTO last_seq, last_hash FROM "audit_event" WHERE "seq" IS NOT NULL ORDER BY "seq" DESC LIMIT 1;
    own_salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
    own_commitment := sha256(own_salt || convert_to(
        audit_part(NEW."id")
        || audit_part((extract(epoch FROM NEW."at") * 1000)::bigint::text)
        || audit_part(NEW."personId") || audit_part(NEW."action") || audit_part(NEW."subject")
        || audit_part(NEW."detail"::text), 'UTF8'));
    UPDATE "audit_event" SET
        "salt" = own_salt,
        "commitment" = own_commitment,
        "seq" = coalesce(last_seq, 0) + 1,
        "hash" = sha256(coalesce(last_hash, '\x'::bytea)
            || convert_to((coalesce(last_seq, 0) + 1)::text || ':', 'UTF8') || own_commitment)
    WHERE "id" = NEW."id";
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER audit_chain AFTER INSERT ON "audit_event"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit_chain();

INSERT INTO "audit_event" ("id", "at", "personId", "action", "subject", "detail")
    SELECT "id", "at", "personId", "action", "subject", "detail" FROM "AuditEntry" ORDER BY "at", "id";
DROP TABLE "AuditEntry";
