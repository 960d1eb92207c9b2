"""The second format of the database: what statistics read. What is written here stays."""

SECOND_SCHEMA = (
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
    "CREATE INDEX answer_first_sight ON answer (slug, unaided) WHERE first_sight",
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
    CREATE INDEX answer_tested_of_problem
        ON answer (slug, rating, expected) WHERE expected IS NOT NULL
    """,
    "CREATE INDEX answer_trouble ON answer (slug, trouble) WHERE trouble IS NOT NULL",
)
"""The answers: one narrow row for each live review, a cache of the log as the memories are."""
