"""Counting what waits for the disk: every transaction that writes, in all of this process."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event


@contextmanager
def counted_commits() -> Iterator[list[object]]:
    """Give a list that grows by one at each commit; what only reads is rolled back."""
    commits: list[object] = []
    count = commits.append
    event.listen(Engine, "commit", count)
    try:
        yield commits
    finally:
        event.remove(Engine, "commit", count)
