"""The fourth format of the database: the log opens. What is written here stays.

A review carries facts, a change's kind and a review's skill and source may be any, and what took a
line back has become a change like the rest. What people wrote is text, which any browser of SQLite
shows. ``characters`` is a function that ``migrations`` gives to SQLite: bytes as text.
"""

_COLUMNS = (
    *("id", "slug", "skill", "at", "study_day", "rating", "source", "solved", "active_seconds"),
    *("target_seconds", "rung", "revealed", "answer_seen", "runs", "failed_runs"),
)
_NAMED = ", ".join(_COLUMNS)

_REVIEWS = (
    "DROP VIEW live_review",
    "ALTER TABLE review RENAME TO review_before",
    "DROP INDEX review_of_card",
    "DROP INDEX review_at",
    "DROP INDEX review_on_day",
    """
    CREATE TABLE review (
        id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        at DATETIME NOT NULL,
        study_day DATE NOT NULL,
        rating INTEGER NOT NULL,
        source TEXT NOT NULL,
        solved BOOLEAN NOT NULL,
        active_seconds FLOAT,
        target_seconds FLOAT,
        rung INTEGER NOT NULL,
        revealed BOOLEAN NOT NULL,
        answer_seen BOOLEAN NOT NULL,
        runs INTEGER NOT NULL,
        failed_runs INTEGER NOT NULL,
        insight TEXT NOT NULL,
        code TEXT NOT NULL,
        facts TEXT NOT NULL,
        PRIMARY KEY (id),
        CHECK (rating IN (1, 2, 3, 4)),
        CHECK (active_seconds BETWEEN 0 AND 1e9),
        CHECK (target_seconds BETWEEN 0 AND 1e9),
        CHECK (rung IN (0, 1, 2, 3, 4)),
        CHECK (solved IN (0, 1) AND revealed IN (0, 1) AND answer_seen IN (0, 1)),
        CHECK (runs >= 0 AND failed_runs >= 0)
    )
    """,
    f"""
    INSERT INTO review (rowid, {_NAMED}, insight, code, facts)
        SELECT rowid, {_NAMED}, characters(insight), characters(code), '{{}}' FROM review_before
    """,
    "DROP TRIGGER review_knows_no_update",
    "DROP TRIGGER review_knows_no_delete",
    "DROP TABLE review_before",
    "CREATE INDEX review_of_card ON review (slug, skill, at, id)",
    "CREATE INDEX review_at ON review (at, id)",
    "CREATE INDEX review_on_day ON review (study_day, at, id)",
    "CREATE INDEX review_of_other_skills ON review (at, id) WHERE skill <> 'solve'",
)

_CHANGES = (
    "DROP VIEW live_change",
    "ALTER TABLE change RENAME TO change_before",
    "DROP INDEX change_of_thing",
    "DROP INDEX change_at",
    """
    CREATE TABLE change (
        id TEXT NOT NULL,
        at DATETIME NOT NULL,
        study_day DATE NOT NULL,
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT,
        PRIMARY KEY (id)
    )
    """,
    """
    INSERT INTO change (rowid, id, at, study_day, kind, "key", value)
        SELECT rowid, id, at, date(at), kind, "key", characters(value) FROM change_before
    """,
    """
    INSERT INTO change (id, at, study_day, kind, "key", value)
        SELECT CASE WHEN id IN (SELECT id FROM change_before) THEN 'retraction ' || id ELSE id END,
            at, date(at), 'taken-back', review_id, 'yes'
        FROM retraction ORDER BY rowid
    """,
    "DROP TRIGGER change_knows_no_update",
    "DROP TRIGGER change_knows_no_delete",
    "DROP TRIGGER retraction_knows_no_update",
    "DROP TRIGGER retraction_knows_no_delete",
    "DROP TABLE change_before",
    "DROP TABLE retraction",
    'CREATE INDEX change_of_thing ON change (kind, "key", at, id)',
    "CREATE INDEX change_at ON change (at, id)",
)

_CHANGED = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in (*_COLUMNS, "insight", "code"))
_GUARDS = (
    f"""
    CREATE TRIGGER review_only_gains_facts BEFORE UPDATE ON review
    WHEN OLD.facts <> '{{}}' OR {_CHANGED}
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a review is never changed'); END
    """,
    *(
        f"""
        CREATE TRIGGER {table}_knows_no_{change.lower()} BEFORE {change} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the log only grows: a {table} is never changed'); END
        """
        for table, change in (("review", "DELETE"), ("change", "UPDATE"), ("change", "DELETE"))
    ),
)
"""Nothing changes but that a review without facts gains those that it was written with."""

_LATEST = """
    (SELECT {value} FROM {table} AS said
        WHERE said.kind = '{kind}' AND said."key" = {line}.id
        ORDER BY said.at DESC, said.id DESC LIMIT 1)
"""
_COUNTS = "coalesce({}, '') <> 'yes'"
_GONE = {
    line: _LATEST.format(value="value", table="change", kind="taken-back", line=line)
    for line in ("rated_review", "change")
}
_RATING = _LATEST.format(
    value="CASE WHEN value IN ('1', '2', '3', '4') THEN CAST(value AS INTEGER) END",
    table="live_change",
    kind="rating",
    line="review",
)
_VIEWS = (
    f"""
    CREATE VIEW live_change AS SELECT * FROM change
        WHERE kind = 'taken-back' OR {_COUNTS.format(_GONE["change"])}
    """,
    f"""
    CREATE VIEW rated_review AS SELECT
        {_NAMED.replace("rating", f"coalesce({_RATING}, rating) AS rating")}, insight, code, facts
        FROM review
    """,
    f"""
    CREATE VIEW live_review AS SELECT * FROM rated_review
        WHERE {_COUNTS.format(_GONE["rated_review"])}
    """,
)
"""The lines that count, of which the latest rating counts; what takes back is never taken back."""

_STEPS = (
    """
    CREATE TABLE undo_step (
        number INTEGER NOT NULL,
        undone BOOLEAN NOT NULL,
        wrote TEXT NOT NULL,
        PRIMARY KEY (number)
    )
    """,
    """
    INSERT INTO undo_step SELECT number, undone, (
        SELECT json_group_array(id) FROM (
            SELECT value AS id FROM json_each(wrote)
            UNION ALL
            SELECT change.id FROM json_each(took_back) JOIN change
                ON change.kind = 'taken-back' AND change."key" = json_each.value
        )
    ) FROM deed
    """,
    "DROP TABLE deed",
    "CREATE INDEX undo_step_in_order ON undo_step (undone, number)",
)
"""Taking back is to write a line as well, so that what was written says all."""

_CACHE = (
    "DROP INDEX memory_due",
    "ALTER TABLE memory RENAME TO memory_before",
    """
    CREATE TABLE memory (
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        stability FLOAT NOT NULL,
        difficulty FLOAT NOT NULL,
        last_day DATE NOT NULL,
        reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        streak INTEGER NOT NULL,
        last_review_id TEXT NOT NULL,
        first_unaided BOOLEAN NOT NULL,
        last_unaided BOOLEAN NOT NULL,
        last_pace FLOAT,
        tests INTEGER NOT NULL,
        recalled INTEGER NOT NULL,
        expected FLOAT NOT NULL,
        PRIMARY KEY (slug, skill)
    )
    """,
    """
    INSERT INTO memory SELECT slug, skill, stability, difficulty, last_day, reps, lapses, streak,
        last_review_id, first_unaided, last_unaided, last_pace, tests, recalled, expected
        FROM memory_before
    """,
    "DROP TABLE memory_before",
    "DROP TABLE answer",
    """
    CREATE TABLE answer (
        review_id TEXT NOT NULL,
        slug TEXT NOT NULL,
        at DATETIME NOT NULL,
        study_day DATE NOT NULL,
        rating INTEGER NOT NULL,
        source TEXT NOT NULL,
        solved BOOLEAN NOT NULL,
        seconds FLOAT,
        target_seconds FLOAT,
        unaided BOOLEAN NOT NULL,
        first_sight BOOLEAN NOT NULL,
        trouble TEXT,
        expected FLOAT,
        surprise FLOAT,
        band INTEGER,
        bin INTEGER,
        stability FLOAT,
        elapsed_days INTEGER,
        PRIMARY KEY (review_id)
    )
    """,
    "CREATE INDEX answer_at ON answer (at, review_id, rating, source, study_day, slug)",
    "CREATE INDEX answer_of_card ON answer (slug)",
    """
    CREATE INDEX answer_on_day
        ON answer (study_day, slug, seconds, target_seconds, unaided, rating, expected)
    """,
    """
    CREATE INDEX answer_tested
        ON answer (band, bin, rating, expected, surprise, stability, elapsed_days)
        WHERE expected IS NOT NULL
    """,
    "CREATE INDEX answer_trouble ON answer (study_day, slug, trouble) WHERE trouble IS NOT NULL",
    "DELETE FROM meta WHERE \"key\" IN ('scheduler', 'sync left off')",
)
"""Due follows from stability, last day and retention; answers are those of ``solve`` alone."""

_TEXTS = (
    "ALTER TABLE logged_problem RENAME TO logged_problem_before",
    """
    CREATE TABLE logged_problem (
        slug TEXT NOT NULL,
        title TEXT NOT NULL,
        url TEXT NOT NULL,
        pattern TEXT,
        level INTEGER NOT NULL,
        number INTEGER,
        target_minutes INTEGER NOT NULL,
        notes TEXT NOT NULL,
        added_at DATETIME NOT NULL,
        PRIMARY KEY (slug),
        CHECK (level IN (1, 2, 3))
    )
    """,
    """
    INSERT INTO logged_problem SELECT slug, characters(title), characters(url), pattern, level,
        number, target_minutes, characters(notes), added_at FROM logged_problem_before
    """,
    "DROP TABLE logged_problem_before",
    "ALTER TABLE note RENAME TO note_before",
    """
    CREATE TABLE note (
        slug TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at DATETIME NOT NULL,
        PRIMARY KEY (slug)
    )
    """,
    "INSERT INTO note SELECT slug, characters(text), written_at FROM note_before",
    "DROP TABLE note_before",
    "ALTER TABLE draft RENAME TO draft_before",
    """
    CREATE TABLE draft (
        id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        saved_at DATETIME NOT NULL,
        state TEXT NOT NULL,
        code TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    INSERT INTO draft SELECT id, slug, skill, saved_at, characters(state), characters(code)
        FROM draft_before
    """,
    "DROP TABLE draft_before",
)

FOURTH_SCHEMA = (*_REVIEWS, *_CHANGES, *_GUARDS, *_VIEWS, *_STEPS, *_CACHE, *_TEXTS)
"""The log with all its doors open, its caches to be made anew, and text as text."""
