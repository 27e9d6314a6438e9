-- Search over dossiers by trigrams. The index is of external content, and its content has a
-- whole number for a key of its own: VACUUM may renumber the rows of `dossier`, never these.
CREATE TABLE dossier_search (
    n INTEGER PRIMARY KEY,
    dossier CHAR(36) NOT NULL UNIQUE,
    search_fold TEXT NOT NULL
);

CREATE VIRTUAL TABLE dossier_fts USING fts5(
    search_fold, content='dossier_search', content_rowid='n', tokenize='trigram'
);

CREATE TRIGGER dossier_search_added AFTER INSERT ON dossier BEGIN
    INSERT INTO dossier_search (dossier, search_fold) VALUES (new.id, new.search_fold);
END;

CREATE TRIGGER dossier_search_changed AFTER UPDATE OF search_fold ON dossier
WHEN old.search_fold <> new.search_fold BEGIN
    UPDATE dossier_search SET search_fold = new.search_fold WHERE dossier = new.id;
END;

CREATE TRIGGER dossier_search_gone AFTER DELETE ON dossier BEGIN
    DELETE FROM dossier_search WHERE dossier = old.id;
END;

CREATE TRIGGER dossier_fts_added AFTER INSERT ON dossier_search BEGIN
    INSERT INTO dossier_fts (rowid, search_fold) VALUES (new.n, new.search_fold);
END;

CREATE TRIGGER dossier_fts_changed AFTER UPDATE ON dossier_search BEGIN
    INSERT INTO dossier_fts (dossier_fts, rowid, search_fold)
        VALUES ('delete', old.n, old.search_fold);
    INSERT INTO dossier_fts (rowid, search_fold) VALUES (new.n, new.search_fold);
END;

CREATE TRIGGER dossier_fts_gone AFTER DELETE ON dossier_search BEGIN
    INSERT INTO dossier_fts (dossier_fts, rowid, search_fold)
        VALUES ('delete', old.n, old.search_fold);
END;
