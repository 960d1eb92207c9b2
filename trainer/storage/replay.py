"""The memory cache inside a transaction: made from the log, and never from anything else."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from trainer.domain.memory import Memory
from trainer.domain.review import CardKey, Rating, Skill
from trainer.domain.scheduler import Scheduler
from trainer.storage.rows import AnyRow, memory_values
from trainer.storage.tables import LIVE_REVIEW, MEMORY, META

Progress = Callable[[int, int], None]
"""Is told how many reviews of how many are replayed."""

_SCHEDULER = "scheduler"
_KEY = select(META.c.value).where(META.c.key == _SCHEDULER)
_STATE = text(
    "SELECT (SELECT max(rowid) FROM review), (SELECT max(rowid) FROM retraction),"
    f" (SELECT value FROM meta WHERE key = '{_SCHEDULER}')"
)
_FORGET_KEY = delete(META).where(META.c.key == _SCHEDULER)
_KEEP_KEY = insert(META).values(key=_SCHEDULER)
_FORGET = delete(MEMORY).where(
    MEMORY.c.slug == bindparam("card_slug"), MEMORY.c.skill == bindparam("card_skill")
)
_KEEP = insert(MEMORY)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=["slug", "skill"],
    set_={
        column.name: _KEEP.excluded[column.name] for column in MEMORY.c if not column.primary_key
    },
)
_LINE = LIVE_REVIEW.c
_HISTORIES = select(_LINE.slug, _LINE.skill, _LINE.rating, _LINE.study_day, _LINE.id).order_by(
    _LINE.slug, _LINE.skill, _LINE.at, _LINE.id
)
_HISTORY = _HISTORIES.where(
    _LINE.slug == bindparam("card_slug"), _LINE.skill == bindparam("card_skill")
)

State = tuple[int | None, int | None, str | None]
"""The last rows of the log, of reviews and of retractions, and the key of the cache's scheduler."""

Remembered = tuple[CardKey, Memory, str]
"""A card, its memory, and the id of its last live review."""


def cached_key(connection: Connection) -> str | None:
    """Give the key of the scheduler that the cache is of, ``None`` where there is no cache."""
    key: str | None = connection.execute(_KEY).scalar()
    return key


def state(connection: Connection) -> State:
    """Give what the cache follows from: where the log ends, and the key of the scheduler."""
    reviews, retractions, key = connection.execute(_STATE).one()
    return reviews, retractions, key


def refresh(connection: Connection, scheduler: Scheduler, card: CardKey) -> Memory | None:
    """Make the cache right after the log of this card grew, and give the memory it now has."""
    if cached_key(connection) != scheduler.key:
        rebuild(connection, scheduler)
    mine = {"card_slug": card.slug, "card_skill": card.skill.value}
    history = connection.execute(_HISTORY, mine).all()
    for _, memory, last in _fold(scheduler, history):
        connection.execute(_KEEP, memory_values(card, memory, last))
        return memory
    connection.execute(_FORGET, mine)
    return None


def rebuild(connection: Connection, scheduler: Scheduler, progress: Progress | None = None) -> None:
    """Make the whole cache anew."""
    drop(connection)
    rows = [memory_values(*memory) for memory in replayed(connection, scheduler, progress)]
    if rows:
        connection.execute(_KEEP, rows)
    connection.execute(_KEEP_KEY, {"value": scheduler.key})


def drop(connection: Connection) -> None:
    """Forget the whole cache."""
    connection.execute(delete(MEMORY))
    connection.execute(_FORGET_KEY)


def replayed(
    connection: Connection, scheduler: Scheduler, progress: Progress | None = None
) -> Iterator[Remembered]:
    """Give every card with the memory that its live reviews lead to."""
    lines = connection.execute(_HISTORIES).all()
    return _fold(scheduler, lines, progress)


def _fold(
    scheduler: Scheduler, lines: Sequence[AnyRow], progress: Progress | None = None
) -> Iterator[Remembered]:
    done = 0
    for (slug, skill), group in groupby(lines, key=attrgetter("slug", "skill")):
        history = list(group)
        memory = scheduler.replay((Rating(line.rating), line.study_day) for line in history)
        done += len(history)
        if progress is not None:
            progress(done, len(lines))
        if memory is not None:
            yield CardKey(slug, Skill(skill)), memory, history[-1].id
