"""The week: the minutes of the last seven days, and how many problems became ready or faded."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.memory.curve import GONE, LONG_OVERDUE_DAYS, recall_after
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.moves import Move, first_moves

WEEK_DAYS = 7


@dataclass(frozen=True, slots=True)
class Week:
    """The minutes of the last seven days, today at the end, and what changed since a week ago."""

    minutes: Sequence[int]
    became_ready: int
    faded: int

    @property
    def minutes_in_words(self) -> str:
        """Give the minutes, a dash for a day without work: ``41 45 – 38 45 7 12 min``."""
        return f"{' '.join(str(it) if it else '–' for it in self.minutes)} min"

    @property
    def changes_in_words(self) -> str:
        """Give what changed, empty where nothing did: ``2 became ready, 1 faded``."""
        parts = [f"{self.became_ready} became ready"] if self.became_ready else []
        return ", ".join([*parts, *([f"{self.faded} faded"] if self.faded else [])])


def first_day_of(day: date) -> date:
    """Give the first day of the week that ends on this one."""
    return day - timedelta(days=WEEK_DAYS - 1)


def week(
    day: date,
    minutes: Mapping[date, float],
    cards: Iterable[KnownCard],
    moves: Iterable[Move],
    speed: float,
    untried: Collection[str],
) -> Week:
    """Give the week that ends on a day: of the cards as they stand, and the moves since it began.

    Ready becomes only what was reviewed, and only what was not can have faded. ``untried`` are the
    slugs of what was imported and never tried here: it is gone from the start.
    """
    first, moved, became_ready, faded = first_day_of(day), first_moves(moves), 0, 0
    for card in cards:
        move = moved.get(card.card.slug)
        if move is not None:
            became_ready += card.ready and not move.was_ready(first - timedelta(days=1), speed)
        else:
            faded += card.faded and not _had_faded(card, card.card.slug in untried)
    days = (first + timedelta(days=ahead) for ahead in range(WEEK_DAYS))
    return Week([round(minutes.get(it, 0.0)) for it in days], became_ready, faded)


def _had_faded(card: KnownCard, untried: bool) -> bool:
    """Tell of a card that was not reviewed since whether it had faded a week ago."""
    late, elapsed = card.late - WEEK_DAYS, max(0, card.elapsed - WEEK_DAYS)
    long_overdue = late >= LONG_OVERDUE_DAYS
    return late >= 0 and (untried or long_overdue or recall_after(elapsed / card.stability) < GONE)
