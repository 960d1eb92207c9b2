"""The third format of the database: what the learner chose, as lines of the log. It stays."""

_CHANGES = (
    """
    CREATE TABLE change (
        id TEXT NOT NULL,
        at DATETIME NOT NULL,
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value BLOB,
        PRIMARY KEY (id)
    )
    """,
    'CREATE INDEX change_of_thing ON change (kind, "key", at, id)',
    "CREATE INDEX change_at ON change (at, id)",
    """
    CREATE VIEW live_change AS
        SELECT * FROM change
        WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.review_id = change.id)
    """,
)

_GUARDS = tuple(
    f"""
    CREATE TRIGGER change_knows_no_{change.lower()} BEFORE {change} ON change
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a change is never changed'); END
    """
    for change in ("UPDATE", "DELETE")
)

_CHOSEN = (
    """
    INSERT INTO change
        SELECT 'first:setting:' || name || ':' || changed_at, changed_at, 'setting', name,
            CAST(value AS BLOB)
        FROM setting
    """,
    """
    INSERT INTO change
        SELECT 'first:suspension:' || slug || ':' || suspended_at, suspended_at, 'suspension', slug,
            CAST('suspended' AS BLOB)
        FROM suspension
    """,
    """
    INSERT INTO change
        SELECT 'first:problem:' || slug || ':' || added_at, added_at, 'problem', slug,
            CAST(json_object(
                'title', CAST(title AS TEXT), 'url', CAST(url AS TEXT), 'pattern', pattern,
                'level', level, 'number', number, 'target_minutes', target_minutes,
                'notes', CAST(notes AS TEXT)
            ) AS BLOB)
        FROM logged_problem
    """,
)
"""What was chosen before there were lines for it; two homes that chose alike have equal lines."""

_NOTES = (
    """
    CREATE TABLE note (
        slug TEXT NOT NULL,
        text BLOB NOT NULL,
        written_at DATETIME NOT NULL,
        PRIMARY KEY (slug)
    )
    """,
)

_DEEDS = (
    """
    CREATE TABLE deed (
        number INTEGER NOT NULL,
        undone BOOLEAN NOT NULL,
        wrote TEXT NOT NULL,
        took_back TEXT NOT NULL,
        PRIMARY KEY (number)
    )
    """,
    "CREATE INDEX deed_in_order ON deed (undone, number)",
    """
    INSERT INTO deed (undone, wrote, took_back)
        SELECT 0, json_array(id), '[]' FROM review
        WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.review_id = review.id)
        ORDER BY rowid
    """,
)
"""What was done in this home, in the order it was done: what undo and redo go along."""

THIRD_SCHEMA = (*_CHANGES, *_GUARDS, *_CHOSEN, *_NOTES, *_DEEDS)
"""Changes with their guards; settings, suspensions and logged problems become their cache."""
