-- Why an entry of hours was voided; null: it was not, or before a reason was asked for.
ALTER TABLE "HoursEntry" ADD COLUMN "voidReason" TEXT;

-- It goes with the other words when a person is erased (erase_person was written before it).
CREATE FUNCTION empty_void_reasons() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "HoursEntry" SET "voidReason" = '' WHERE "personId" = NEW."id" AND "voidReason" IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER empty_void_reasons AFTER UPDATE OF "erasedAt" ON "Person" FOR EACH ROW
    WHEN (OLD."erasedAt" IS NULL AND NEW."erasedAt" IS NOT NULL) EXECUTE FUNCTION empty_void_reasons();
