"""The second format of the database: what statistics read. What is written here stays."""

_ANSWERS = (
    """
    CREATE TABLE answer (
        review_id TEXT NOT NULL,
        slug TEXT NOT NULL,
        skill TEXT NOT NULL,
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
        lateness TEXT,
        PRIMARY KEY (review_id)
    )
    """,
    "CREATE INDEX answer_at ON answer (at, review_id, rating, source, study_day, slug)",
    "CREATE INDEX answer_of_card ON answer (slug, skill)",
    """
    CREATE INDEX answer_on_day
        ON answer (study_day, slug, seconds, target_seconds, unaided, rating, expected)
    """,
    """
    CREATE INDEX answer_tested
        ON answer (band, bin, lateness, rating, expected, surprise) WHERE expected IS NOT NULL
    """,
    """
    CREATE INDEX answer_trouble
        ON answer (skill, study_day, slug, trouble) WHERE trouble IS NOT NULL
    """,
)

_SEEN = (
    "ALTER TABLE memory RENAME TO memory_before",
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
        first_unaided BOOLEAN NOT NULL,
        last_unaided BOOLEAN NOT NULL,
        last_pace FLOAT,
        tests INTEGER NOT NULL,
        recalled INTEGER NOT NULL,
        expected FLOAT NOT NULL,
        PRIMARY KEY (slug, skill)
    )
    """,
    "INSERT INTO memory SELECT *, FALSE, FALSE, NULL, 0, 0, 0.0 FROM memory_before",
    "DROP TABLE memory_before",
    "CREATE INDEX memory_due ON memory (due, slug, skill)",
)
"""What was seen of each card; it is true as soon as the cache is made anew, as its key asks for."""

SECOND_SCHEMA = (*_ANSWERS, *_SEEN)
"""The answers, one narrow row for each live review, and what was seen of each card: all cache."""
