"""The memory of every card: a cache of the log, dropped and rebuilt at will."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, select

from trainer.domain.log.review import CardKey, Skill
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.scheduler import Scheduler
from trainer.storage.database import Database
from trainer.storage.log.rows import remembered
from trainer.storage.schema.tables import ANSWER, MEMORY
from trainer.storage.views import replay
from trainer.storage.views.renewed import renewed
from trainer.storage.views.replay import Progress


class Memories:
    """Reads what FSRS knows of the cards, and keeps it equal to a replay of the log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[Skill, tuple[replay.State, Mapping[CardKey, Memory]]] = {}

    def of(self, skill: Skill) -> Mapping[CardKey, Memory]:
        """Give the memory of every card of one skill: the same mapping until one changes.

        There is no way to read two skills at once, so that none counts for another.
        """
        with self._database.reading() as session:
            connection = session.connection()
            state = replay.state(connection)
            known = self._read.get(skill)
            if known is not None and known[0] == state:
                return known[1]
        mine = select(MEMORY).where(MEMORY.c.skill == skill.value)
        rows = renewed(self._database, lambda it: it.execute(mine).all(), remembered, _renew)
        memories = MappingProxyType(dict(rows))
        self._read[skill] = state, memories
        return memories

    def ensure(self, scheduler: Scheduler, progress: Progress | None = None) -> None:
        """Rebuild the cache if it is missing, or of a scheduler with another key."""
        if not self.are_of(scheduler):
            self.rebuild(scheduler, progress)

    def are_of(self, scheduler: Scheduler) -> bool:
        """Tell whether the cache is there, and of a scheduler with this key."""
        with self._database.reading() as session:
            return replay.cached_key(session.connection()) == replay.key_of(scheduler)

    def rebuild(self, scheduler: Scheduler, progress: Progress | None = None) -> None:
        """Make the whole cache anew from the log."""
        with self._database.caching() as session:
            replay.rebuild(session.connection(), scheduler, progress)

    def drop(self) -> None:
        """Forget the cache; the next ``ensure``, or the next line of the log, rebuilds it."""
        with self._database.caching() as session:
            replay.drop(session.connection())

    def differences(self, scheduler: Scheduler) -> list[str]:
        """Give a sentence for each card of which the cache says other than a replay gives."""
        with self._database.reading() as session:
            connection = session.connection()
            cached = _cached(connection)
            true: dict[CardKey, Known] = {
                it.card: (it.values, it.answers) for it in replay.replayed(connection, scheduler)
            }
        return [
            _difference(card, cached.get(card), true.get(card))
            for card in sorted({*cached, *true}, key=lambda card: (card.slug, card.skill))
            if cached.get(card) != true.get(card)
        ]


Known = tuple[Mapping[str, object], Sequence[Mapping[str, object]]]
"""The columns of a card's memory, and of its answers in order."""


def _cached(connection: Connection) -> dict[CardKey, Known]:
    answers = defaultdict(list)
    for row in connection.execute(select(ANSWER).order_by(ANSWER.c.at, ANSWER.c.review_id)):
        answers[_card(row.slug, Skill.SOLVE)].append(dict(row._mapping))
    memories = {
        _card(row.slug, row.skill): dict(row._mapping) for row in connection.execute(select(MEMORY))
    }
    return {card: (memories.get(card, {}), answers.get(card, [])) for card in {*memories, *answers}}


def _card(slug: object, skill: object) -> CardKey:
    """Give the card that a row of the cache is of, whatever stands in it."""
    return CardKey(str(slug), Skill(str(skill)))


def _renew(connection: Connection) -> None:
    replay.rebuild(connection, Scheduler())


def _difference(card: CardKey, cached: Known | None, true: Known | None) -> str:
    where = f"{card.slug} ({card.skill})"
    if cached is None or true is None:
        there, missing = ("log", "cache") if cached is None else ("cache", "log")
        return f"{where}: in the {there}, but not in the {missing}."
    mine, right = cached[0], true[0]
    wrong = [name for name in right if mine.get(name) != right[name]]
    if not wrong:
        return f"{where}: the answers cached for statistics differ from the log."
    return f"{where}: " + "; ".join(
        f"{name} is {mine.get(name)} in the cache and {right[name]} by the log" for name in wrong
    )
