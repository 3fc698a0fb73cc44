-- Erasing a person (docs/decisions/0037): what tells who they are goes, what was counted of them stays without a name.
ALTER TABLE "Person" ADD COLUMN "erasedAt" TIMESTAMPTZ(3);

-- A rating without the words in it: what was ticked stays.
CREATE FUNCTION rating_without_words(content JSONB) RETURNS JSONB LANGUAGE sql IMMUTABLE AS $$
    SELECT content || jsonb_build_object(
        'comments', '[]'::jsonb,
        'note', '',
        'criticalErrors', coalesce(
            (SELECT jsonb_agg(mark - 'note' ORDER BY place)
             FROM jsonb_array_elements(content->'criticalErrors') WITH ORDINALITY AS marks(mark, place)),
            '[]'::jsonb))
$$;

-- The running product may not change what happened; this is the one way in which words leave it, and only those of
-- somebody whose account is disabled. Returns how many rows of the audit it emptied: the row that tells of the
-- erasure says so, and the chain holds.
CREATE FUNCTION erase_person(erased TEXT) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    was RECORD;
    emptied INTEGER;
BEGIN
    SELECT "name", "email", "disabledAt", "erasedAt" INTO was FROM "Person" WHERE "id" = erased FOR UPDATE;
    IF NOT FOUND OR was."disabledAt" IS NULL OR was."erasedAt" IS NOT NULL THEN
        RAISE EXCEPTION 'only somebody whose account is disabled can be erased, and once';
    END IF;

    -- Ways to sign in, and mail that is under way.
    DELETE FROM "Verification" WHERE position(was."email" IN "identifier" || ' ' || "value") > 0
        OR position(erased IN "identifier" || ' ' || "value") > 0;
    DELETE FROM "Session" WHERE "personId" = erased;
    DELETE FROM "Account" WHERE "personId" = erased;
    DELETE FROM "SecondFactor" WHERE "personId" = erased;
    DELETE FROM "RecoveryCode" WHERE "personId" = erased;
    DELETE FROM "SignInStep" WHERE "personId" = erased;
    DELETE FROM "OneTimeLink" WHERE "personId" = erased;
    DELETE FROM "WaitingMail" WHERE "personId" = erased;
    DELETE FROM "CertificateReminder" WHERE "personId" = erased OR "recipientId" = erased;
    DELETE FROM "RecordLook" WHERE "personId" = erased;

    -- Files in which the name stands.
    UPDATE "StaffImport" SET "cells" = '[]', "state" = CASE "state" WHEN 'done' THEN 'done' ELSE 'refused' END
        WHERE position(lower(was."email") IN lower("cells"::text)) > 0
           OR position(lower(was."name") IN lower("cells"::text)) > 0;
    UPDATE "CertificateSet" SET "file" = NULL, "madeAt" = NULL, "failedAt" = now()
        WHERE "certificateIds" && ARRAY(SELECT "id" FROM "Certificate" WHERE "personId" = erased)
          AND ("file" IS NOT NULL OR "failedAt" IS NULL);
    UPDATE "Certificate" SET "holder" = '' WHERE "personId" = erased;

    -- What they wrote as a trainee, and what was written about them.
    UPDATE "CallEvent" e SET "payload" = jsonb_set(e."payload", '{words}', '"[…]"')
        FROM "Call" c WHERE c."id" = e."callId" AND c."traineeId" = erased AND e."type" = 'own-words';
    UPDATE "CallEvent" e SET "payload" = jsonb_set(e."payload", '{record}', '{"facts": {}, "notes": ""}')
        FROM "Call" c WHERE c."id" = e."callId" AND c."traineeId" = erased AND e."type" = 'submit';
    UPDATE "CaseRecord" r SET "fields" = '{"facts": {}, "notes": ""}'
        FROM "Call" c WHERE c."id" = r."callId" AND c."traineeId" = erased;
    DELETE FROM "WellbeingCheck" w USING "Call" c WHERE c."id" = w."callId" AND c."traineeId" = erased;
    DELETE FROM "LearningNote" n USING "Call" c WHERE c."id" = n."callId" AND c."traineeId" = erased;
    UPDATE "AssessmentRevision" r SET "content" = rating_without_words(r."content")
        FROM "Assessment" a, "Call" c
        WHERE a."id" = r."assessmentId" AND c."id" = a."callId" AND c."traineeId" = erased;
    UPDATE "CalibrationRevision" r SET "content" = rating_without_words(r."content")
        FROM "CalibrationRating" g, "CalibrationCall" k, "Call" c
        WHERE g."id" = r."ratingId" AND k."id" = g."calibrationCallId" AND c."id" = k."callId" AND c."traineeId" = erased;
    UPDATE "CriticalErrorDecision" d SET "reason" = ''
        FROM "Call" c WHERE c."id" = d."callId" AND c."traineeId" = erased;
    UPDATE "AssessmentStep" s SET "reason" = '',
        "detail" = CASE
            WHEN s."detail" ? 'points' THEN jsonb_set(s."detail", '{points}', coalesce(
                (SELECT jsonb_agg(point || '{"reason": ""}') FROM jsonb_array_elements(s."detail"->'points') point), '[]'))
            WHEN s."detail" ? 'answers' THEN jsonb_set(s."detail", '{answers}', coalesce(
                (SELECT jsonb_object_agg("key", '') FROM jsonb_each(s."detail"->'answers')), '{}'))
            ELSE s."detail" END
        FROM "Call" c WHERE c."id" = s."callId" AND c."traineeId" = erased;
    UPDATE "HoursEntry" SET "note" = '' WHERE "personId" = erased;
    UPDATE "PriorLearning" SET "document" = '' WHERE "personId" = erased;
    UPDATE "CourseAttendance" SET "reason" = '' WHERE "personId" = erased;
    UPDATE "CertificateEvent" SET "reason" = '' WHERE "personId" = erased;
    UPDATE "CertificateReviewOutcome" o SET "reason" = ''
        FROM "CertificateReview" r WHERE r."id" = o."reviewId" AND r."personId" = erased;
    UPDATE "DriftDecision" d SET "reason" = ''
        FROM "DriftSignal" s WHERE s."id" = d."signalId" AND s."raterId" = erased;

    UPDATE "Person" SET "name" = 'Đã xoá tên · name erased · ' || right(erased, 4), "searchName" = '', "email" = 'erased.' || erased || '@erased.invalid',
        "emailVerified" = false, "image" = NULL, "callNotes" = '{}', "erasedAt" = now(), "updatedAt" = now()
        WHERE "id" = erased;

    -- What was done to them or their calls. What they did to others stays: it is those people's record, too.
    UPDATE "audit_event" SET "personId" = NULL, "subject" = NULL, "detail" = NULL, "salt" = NULL
        WHERE "action" <> 'person.erased' AND "subject" IN (
            SELECT 'person:' || erased UNION ALL SELECT 'call:' || "id" FROM "Call" WHERE "traineeId" = erased);
    GET DIAGNOSTICS emptied = ROW_COUNT;
    RETURN emptied;
END $$;
REVOKE ALL ON FUNCTION erase_person(TEXT) FROM PUBLIC;
