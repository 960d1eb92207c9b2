"""The log: a growing set of lines whose order of arrival does not matter."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, field, replace
from typing import TypeVar

from trainer.domain.log.change import Change
from trainer.domain.log.review import CardKey, Retraction, Review

Line = TypeVar("Line", Review, Retraction, Change)


@dataclass(frozen=True, slots=True)
class ReviewLog:
    """All lines ever written, by id. Every change gives a new log that holds the old one."""

    reviews: dict[str, Review] = field(default_factory=dict)
    retractions: dict[str, Retraction] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        reviews: Iterable[Review],
        retractions: Iterable[Retraction] = (),
        changes: Iterable[Change] = (),
    ) -> "ReviewLog":
        """Give the log of these lines.

        Two different lines with one id are a forgery, or damage, and none is lost: the smaller by
        content has the id, and each has one derived from it, ``3f2a~`` and a hash of its content.
        ``settling`` takes all but one of them back.
        """
        log = cls()
        for review in reviews:
            _keep(log.reviews, review)
        for retraction in retractions:
            _keep(log.retractions, retraction)
        for change in changes:
            _keep(log.changes, change)
        return log

    def append(self, review: Review) -> "ReviewLog":
        """Give the log with one more review."""
        return self.union(ReviewLog.of([review]))

    def retract(self, retraction: Retraction) -> "ReviewLog":
        """Give the log in which that review never happened."""
        return self.union(ReviewLog.of([], [retraction]))

    def union(self, other: "ReviewLog") -> "ReviewLog":
        """Give the log of both: commutative, associative, idempotent."""
        return ReviewLog.of(
            [*self.reviews.values(), *other.reviews.values()],
            [*self.retractions.values(), *other.retractions.values()],
            [*self.changes.values(), *other.changes.values()],
        )

    def happened(self) -> Iterator[Review]:
        """Give the reviews that were not retracted, in the order of their moments."""
        retracted = {line.review_id for line in self.retractions.values()}
        return in_order(review for review in self.reviews.values() if review.id not in retracted)

    def chosen(self) -> Iterator[Change]:
        """Give the changes that were not taken back, in no order that matters."""
        retracted = {line.review_id for line in self.retractions.values()}
        return (change for change in self.changes.values() if change.id not in retracted)

    def of_card(self, card: CardKey) -> list[Review]:
        """Give what happened to one card, in order."""
        return [review for review in self.happened() if review.card == card]

    def cards(self) -> set[CardKey]:
        """Give the cards that were ever reviewed and not wholly retracted."""
        return {review.card for review in self.happened()}


def in_order(reviews: Iterable[Review]) -> Iterator[Review]:
    """Give the reviews in the one order that memory is folded in: by moment, then by id."""
    return iter(sorted(reviews, key=lambda review: (review.at, review.id)))


def _keep(lines: dict[str, Line], line: Line) -> None:
    known = lines.get(line.id)
    if known is None:
        lines[line.id] = line
    elif line != known:
        lines[line.id] = min(known, line, key=content)
        for rival in (known, line):
            _keep(lines, replace(rival, id=f"{rival.id}~{_hash(rival)}"))


def content(line: Review | Retraction | Change) -> str:
    """Give all that a line says, as text that puts lines of one id in an order."""
    return repr(astuple(line))


def _hash(line: Review | Retraction | Change) -> str:
    return hashlib.sha256(content(line).encode("utf-8", "surrogatepass")).hexdigest()[:16]
