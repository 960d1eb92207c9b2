"""The fifth format of the database: a checksum for each line of the log. It stays.

``log`` is the table of the line, ``line`` its row there, ``sum`` what ``log.seals`` makes of it.
"""

FIFTH_SCHEMA = (
    """
    CREATE TABLE seal (
        log TEXT NOT NULL,
        line INTEGER NOT NULL,
        sum INTEGER NOT NULL,
        PRIMARY KEY (log, line)
    )
    """,
)
"""The seals of lines that are there already are made when the migration ends."""
