"""The end of a day: what was met, recalled and became ready, and what comes next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trainer.domain.log.review import Rating
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.moves import Move, first_moves
from trainer.domain.wording.words import count, short_day, span

LOOK_AHEAD_DAYS = 14
"""So far the end of a day looks for the next reviews."""


@dataclass(frozen=True, slots=True)
class NextReviews:
    """The reviews of the next day that has any, and the time that they will take."""

    day: date
    reviews: int
    time: timedelta


@dataclass(frozen=True, slots=True)
class DayEnd:
    """What came of a study day: new problems met, reviews recalled, problems that became ready."""

    day: date
    met: int
    reviews: int
    recalled: int
    became_ready: int
    following: NextReviews | None

    @property
    def in_words(self) -> list[str]:
        """Give what came of the day in one sentence and what follows in another."""
        return [self._came, self._follows]

    @property
    def _came(self) -> str:
        parts = [f"met {count(self.met, 'new problem')}"] if self.met else []
        if self.reviews:
            parts.append(f"recalled {self.recalled} of {count(self.reviews, 'review')}")
        if self.became_ready:
            parts.append(f"{self.became_ready} became ready")
        if not parts:
            return "Done for today."
        return f"Done for today: {', '.join(parts)}."

    @property
    def _follows(self) -> str:
        if self.following is None:
            return f"No review is due in the next {LOOK_AHEAD_DAYS} days: new problems come."
        coming = f"{count(self.following.reviews, 'review')}, {span(self.following.time)}"
        if self.following.day == self.day + timedelta(days=1):
            return f"Tomorrow: {coming}."
        return f"Tomorrow: no reviews. {short_day(self.following.day, self.day)}: {coming}."


def day_end(
    day: date,
    cards: Sequence[KnownCard],
    moves: Iterable[Move],
    following: NextReviews | None,
    speed: float,
) -> DayEnd:
    """Give what the moves of a study day came to, with the cards as they stand at its end."""
    first = {slug: move for slug, move in first_moves(moves).items() if move.made_here}
    reviews = [move for move in first.values() if move.stability is not None]
    return DayEnd(
        day=day,
        met=len(first) - len(reviews),
        reviews=len(reviews),
        recalled=sum(move.rating is not Rating.AGAIN for move in reviews),
        became_ready=sum(
            card.ready and not first[card.card.slug].was_ready(day, speed)
            for card in cards
            if card.card.slug in first
        ),
        following=following,
    )


def next_reviews(day: date, cards: Sequence[KnownCard]) -> NextReviews | None:
    """Give the next day after this one on which any of the cards is due; what faded waits."""
    ahead = min(
        (max(1, -card.late) for card in cards if not card.gone), default=LOOK_AHEAD_DAYS + 1
    )
    if ahead > LOOK_AHEAD_DAYS:
        return None
    due = [card for card in cards if not card.gone and -card.late <= ahead]
    time = timedelta(minutes=sum(card.minutes for card in due))
    return NextReviews(day + timedelta(days=ahead), len(due), time)
