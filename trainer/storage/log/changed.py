"""Lines that are handed on: those of which the checksum says that a disk changed them stay here."""

from collections.abc import Sequence

from sqlalchemy import Connection

from trainer.domain.log.review_log import ReviewLog
from trainer.storage.database import raw
from trainer.storage.door import note
from trainer.storage.log import seals


def without_changed(
    connection: Connection, log: ReviewLog, after: Sequence[int] = (0, 0)
) -> ReviewLog:
    """Give the lines of a log that stand after these rows, but for those that were changed."""
    gone: dict[str, set[object]] = {name: set() for name in seals.LOGS}
    for it in seals.changed(raw(connection), after):
        note(connection, it.error)
        gone[it.log].add(it.id)
    if not any(gone.values()):
        return log
    return ReviewLog(
        {key: line for key, line in log.reviews.items() if key not in gone["review"]},
        {key: line for key, line in log.changes.items() if key not in gone["change"]},
    )
