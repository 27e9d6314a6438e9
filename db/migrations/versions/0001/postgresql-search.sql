-- Search over dossiers by trigrams where the server has pg_trgm and lets us have it; a plain
-- scan by pattern finds the same elsewhere, only slower.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX ix_dossier_search ON dossier USING gin (search_fold gin_trgm_ops);
EXCEPTION
    WHEN feature_not_supported OR undefined_file OR insufficient_privilege THEN
        RAISE NOTICE 'search works without an index: pg_trgm is not to be had';
END $$;
