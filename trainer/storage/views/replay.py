"""The cache inside a transaction: made from the log, and never from anything else.

It is the memory of every card, and an answer for each live review of the skill ``solve``, which
is what statistics read.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from trainer.domain.log.review import CardKey, Rating, Review, Skill
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.one_a_day import moving
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage import door
from trainer.storage.door import Door, readable
from trainer.storage.log.rows import AnyRow, memory_values, remembered, review_of
from trainer.storage.schema.tables import ANSWER, LIVE_REVIEW, MEMORY, META
from trainer.storage.views.answer_rows import LINES, AnswerValues, answer_values, seen_values

Progress = Callable[[int, int], None]
"""Is told how many reviews of how many are replayed."""

EDITION = 3
"""Goes up when the same lines lead to another memory or answer, so every cache is made anew."""

_CARDS_AT_ONCE = 500
_SCHEDULER = "scheduler"
_KEY = select(META.c.value).where(META.c.key == _SCHEDULER)
_STATE = text(
    "SELECT (SELECT max(rowid) FROM review),"
    " (SELECT max(rowid) FROM change WHERE kind IN ('taken-back', 'rating')),"
    f" (SELECT value FROM meta WHERE key = '{_SCHEDULER}')"
)
_FORGET_KEY = delete(META).where(META.c.key == _SCHEDULER)
_KEEP_KEY = insert(META).values(key=_SCHEDULER)
_FORGET = delete(MEMORY).where(
    MEMORY.c.slug == bindparam("card_slug"), MEMORY.c.skill == bindparam("card_skill")
)
_FORGET_ANSWERS = delete(ANSWER).where(ANSWER.c.slug == bindparam("card_slug"))
_KEEP = insert(MEMORY)
_NEW, _SUMS = _KEEP.excluded, ("tests", "recalled", "expected")
_KEPT = ("slug", "skill", "first_unaided", *_SUMS)
_KEEP = _KEEP.on_conflict_do_update(
    index_elements=["slug", "skill"],
    set_={
        **{column.name: _NEW[column.name] for column in MEMORY.c if column.name not in _KEPT},
        **{name: MEMORY.c[name] + _NEW[name] for name in _SUMS},
    },
)
"""One more review is added to what was seen before; replaying a card begins by forgetting it."""

_KEEP_ANSWER = insert(ANSWER).on_conflict_do_nothing(index_elements=["review_id"])
"""A line whose id is there already, or was just replayed with all others, has its answer."""

_LINE = LIVE_REVIEW.c
_IN_ORDER = (_LINE.slug, _LINE.skill, _LINE.at, _LINE.id)
_OF_CARD = (_LINE.slug == bindparam("card_slug"), _LINE.skill == bindparam("card_skill"))
_ANSWERS = (
    select(
        _LINE.rating, _LINE.study_day, _LINE.source, _LINE.id, _KEY.scalar_subquery().label("key")
    )
    .where(*_OF_CARD)
    .order_by(*_IN_ORDER)
)
_ANSWERED = Door("review", id=door.text, rating=door.rating, study_day=door.day, source=door.text)
_HISTORIES = LINES.order_by(*_IN_ORDER)
_HISTORY = _HISTORIES.where(*_OF_CARD)

State = tuple[int | None, int | None, str | None]
"""The last rows of reviews and of changes that matter to them, and the cache's scheduler's key."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the log leads to for one card: its memory, and what each of its reviews showed."""

    card: CardKey
    memory: Memory
    seen: Sequence[AnswerValues]

    @property
    def values(self) -> dict[str, object]:
        """The columns of its memory, and of what was seen of it."""
        return memory_values(self.card, self.memory) | seen_values(self.seen)

    @property
    def answers(self) -> Sequence[AnswerValues]:
        """The columns of its answers, in order: none but for the skill that statistics are of."""
        return self.seen if self.card.skill is Skill.SOLVE else []


def key_of(scheduler: Scheduler) -> str:
    """Give the name of all that the cache depends on besides the log."""
    return f"{scheduler.key}, answers {EDITION}"


def cached_key(connection: Connection) -> str | None:
    """Give the key that the cache was made with, ``None`` where there is no cache."""
    key: str | None = connection.execute(_KEY).scalar()
    return key


def memory_of(connection: Connection, card: CardKey) -> Memory | None:
    """Give the memory of a card as the cache has it, ``None`` if it has none."""
    mine = (MEMORY.c.slug == card.slug, MEMORY.c.skill == card.skill.value)
    rows = connection.execute(select(MEMORY).where(*mine)).all()
    return next((memory for _, memory in readable(connection, rows, remembered)), None)


def state(connection: Connection) -> State:
    """Give what the cache follows from: where the log ends, and the key of the scheduler."""
    reviews, changes, key = connection.execute(_STATE).one()
    return reviews, changes, key


def refresh(
    connection: Connection, scheduler: Scheduler, card: CardKey, added: Review | None = None
) -> Memory | None:
    """Make the cache right after the log of this card grew, and give the memory it now has.

    ``added`` is the only review that is new; if it is the last in order and the first of its day,
    which it nearly always is, the answers before it stay as they are.
    """
    mine = {"card_slug": card.slug, "card_skill": card.skill.value}
    lines = list(readable(connection, connection.execute(_ANSWERS, mine), _ANSWERED.checked))
    key = lines[-1].key if lines else cached_key(connection)
    if key != key_of(scheduler):
        rebuild(connection, scheduler)
    elif added is not None and _is_next(added, lines):
        return _add_last(connection, scheduler, added, lines)
    connection.execute(_FORGET, mine)
    if card.skill is Skill.SOLVE:
        connection.execute(_FORGET_ANSWERS, mine)
    for known in _fold(scheduler, _reviews(connection, _HISTORY, mine)):
        _keep(connection, [known])
        return known.memory
    return None


def rebuild(connection: Connection, scheduler: Scheduler, progress: Progress | None = None) -> None:
    """Make the whole cache anew."""
    drop(connection)
    all_of_them = replayed(connection, scheduler, progress)
    while batch := list(islice(all_of_them, _CARDS_AT_ONCE)):
        _keep(connection, batch)
    connection.execute(_KEEP_KEY, {"value": key_of(scheduler)})


def _keep(connection: Connection, cards: Sequence[Remembered]) -> None:
    if answers := [answer for card in cards for answer in card.answers]:
        connection.execute(_KEEP_ANSWER, answers)
    connection.execute(_KEEP, [card.values for card in cards])


def drop(connection: Connection) -> None:
    """Forget the whole cache."""
    connection.execute(delete(MEMORY))
    connection.execute(delete(ANSWER))
    connection.execute(_FORGET_KEY)


def replayed(
    connection: Connection, scheduler: Scheduler, progress: Progress | None = None
) -> Iterator[Remembered]:
    """Give every card with the memory and the answers that its live reviews lead to."""
    return _fold(scheduler, _reviews(connection, _HISTORIES), progress)


def _reviews(
    connection: Connection, query: Select[Any], given: dict[str, str] | None = None
) -> list[Review]:
    return list(readable(connection, connection.execute(query, given or {}).all(), review_of))


def _is_next(review: Review, lines: Sequence[AnyRow]) -> bool:
    """Tell whether a review is the last of its card's lines in order, and the only one of its day.

    Another line of the day may be the one that counts.
    """
    days = (line.study_day for line in lines[:-1])
    return bool(lines) and lines[-1].id == review.id and review.study_day not in days


def _add_last(
    connection: Connection, scheduler: Scheduler, review: Review, lines: Sequence[AnyRow]
) -> Memory:
    """Keep the memory after a review, the last of its card's lines, and the answer that it is."""
    moved = moving(lines[:-1])
    before = scheduler.replay((Rating(line.rating), line.study_day) for line in moved)
    memory = scheduler.after(before, review.rating, review.study_day)
    _keep(connection, [Remembered(review.card, memory, [answer_values(review, before)])])
    return memory


def _fold(
    scheduler: Scheduler, lines: Sequence[Review], progress: Progress | None = None
) -> Iterator[Remembered]:
    done = 0
    for card, group in groupby(lines, key=attrgetter("card")):
        memory: Memory | None = None
        answers, reviews = [], list(group)
        counting = {review.id for review in moving(reviews)}
        for review in reviews:
            counts = review.id in counting
            answers.append(answer_values(review, memory, counts=counts))
            if counts:
                memory = scheduler.after(memory, review.rating, review.study_day)
        done += len(answers)
        if progress is not None:
            progress(done, len(lines))
        if memory is not None:
            yield Remembered(card, memory, answers)
