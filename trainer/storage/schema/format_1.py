"""The first format of the database, as the statements that make it. What is written here stays."""

_LOG = (
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
        insight BLOB NOT NULL,
        code BLOB NOT NULL,
        PRIMARY KEY (id),
        CHECK (skill IN ('solve', 'recall')),
        CHECK (rating IN (1, 2, 3, 4)),
        CHECK (source IN ('attempt', 'log', 'import')),
        CHECK (active_seconds BETWEEN 0 AND 1e9),
        CHECK (target_seconds BETWEEN 0 AND 1e9),
        CHECK (rung IN (0, 1, 2, 3, 4)),
        CHECK (solved IN (0, 1) AND revealed IN (0, 1) AND answer_seen IN (0, 1)),
        CHECK (runs >= 0 AND failed_runs >= 0)
    )
    """,
    "CREATE INDEX review_of_card ON review (slug, skill, at, id)",
    "CREATE INDEX review_at ON review (at, id)",
    "CREATE INDEX review_on_day ON review (study_day, at, id)",
    """
    CREATE TABLE retraction (
        id TEXT NOT NULL,
        review_id TEXT NOT NULL,
        at DATETIME NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX retraction_of_review ON retraction (review_id)",
    """
    CREATE VIEW live_review AS
        SELECT * FROM review
        WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE retraction.review_id = review.id)
    """,
)

_GUARDS = tuple(
    f"""
    CREATE TRIGGER {table}_knows_no_{change.lower()} BEFORE {change} ON {table}
    BEGIN SELECT RAISE(ABORT, 'the log only grows: a {table} is never changed'); END
    """
    for table in ("review", "retraction")
    for change in ("UPDATE", "DELETE")
)

_CACHE = (
    """
    CREATE TABLE memory (
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        stability FLOAT NOT NULL,
        difficulty FLOAT NOT NULL,
        last_day DATE NOT NULL,
        due DATE NOT NULL,
        reps INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        streak INTEGER NOT NULL,
        last_review_id TEXT NOT NULL,
        PRIMARY KEY (slug, skill)
    )
    """,
    "CREATE INDEX memory_due ON memory (due, slug, skill)",
    'CREATE TABLE meta ("key" TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY ("key"))',
)

_CHOICES = (
    """
    CREATE TABLE suspension (
        slug TEXT NOT NULL,
        suspended_at DATETIME NOT NULL,
        PRIMARY KEY (slug)
    )
    """,
    """
    CREATE TABLE logged_problem (
        slug TEXT NOT NULL,
        title BLOB NOT NULL,
        url BLOB NOT NULL,
        pattern TEXT,
        level INTEGER NOT NULL,
        number INTEGER,
        target_minutes INTEGER NOT NULL,
        notes BLOB NOT NULL,
        added_at DATETIME NOT NULL,
        PRIMARY KEY (slug),
        CHECK (level IN (1, 2, 3))
    )
    """,
    """
    CREATE TABLE draft (
        id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
        saved_at DATETIME NOT NULL,
        state BLOB NOT NULL,
        code BLOB NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        changed_at DATETIME NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE day_plan (
        study_day DATE NOT NULL,
        made_at DATETIME NOT NULL,
        items TEXT NOT NULL,
        finished BOOLEAN NOT NULL,
        PRIMARY KEY (study_day)
    )
    """,
)

FIRST_SCHEMA = (*_LOG, *_GUARDS, *_CACHE, *_CHOICES)
"""The log with its guards, the cache, and what the learner chose."""
