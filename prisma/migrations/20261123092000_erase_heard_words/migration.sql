-- What whoever played the caller of a live call wrote of the trainee's words goes with the name of the trainee, too.
CREATE FUNCTION erase_heard_words() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE "CallEvent" e SET "payload" = jsonb_set(e."payload", '{words}', '"[…]"')
        FROM "Call" c WHERE c."id" = e."callId" AND c."traineeId" = NEW."id" AND e."type" = 'heard'
            AND e."payload"->>'words' <> '';
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION erase_heard_words() FROM PUBLIC;

CREATE TRIGGER erase_heard_words AFTER UPDATE OF "erasedAt" ON "Person"
    FOR EACH ROW WHEN (OLD."erasedAt" IS NULL AND NEW."erasedAt" IS NOT NULL) EXECUTE FUNCTION erase_heard_words();
