-- What a proof says is kept in both languages now. Proofs in English alone are made again when they are asked for.
DELETE FROM "ScenarioProof";
