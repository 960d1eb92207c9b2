"""Filling a day: item after item, by the first rule that applies."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from heapq import heapify, heappop
from itertools import chain

from trainer.domain.log.review import CardKey
from trainer.domain.plan.gains import LEAST_GAIN, Gains
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.plan import Kind
from trainer.domain.plan.roadmap import Roadmap
from trainer.domain.plan.worth import urgency

FADED_SHARE = 1 / 3
"""Faded cards take at most this share of a day's minutes, unless all of them are asked for."""

Item = tuple[CardKey, Kind, float]
"""A card, why it is planned, and its minutes."""


class Filling:
    """What a day holds, in order, beside what is ``taken``.

    An item fits while half of its minutes do; of what is due or gone a smaller one may follow one
    that does not fit. ``left`` are the minutes that are left of the day, ``faded_left`` those that
    faded cards may have of them.
    """

    def __init__(
        self,
        cards: Sequence[KnownCard],
        roadmap: Roadmap,
        taken: Collection[CardKey],
        *,
        left: float,
        faded_left: float,
    ) -> None:
        self._alive = Counter(it.pattern for it in cards if not it.faded or it.card in taken)
        self._cards = [card for card in cards if card.card not in taken] if taken else cards
        self._roadmap = roadmap
        self._left, self._faded_left = left, faded_left
        self._least = roadmap.least_minutes / 2
        self._seen: set[CardKey] = set()

    def build(self) -> Iterator[Item]:
        """Give what comes while building up: due, faded in bounds, new, then what is left."""
        known = chain(self._due(), self._faded(), self._new(), self._all_faded(), self._ahead())
        return self._once(known)

    def final(self, gains: Gains) -> Iterator[Item]:
        """Give what comes in the final round: what gains by a look, new, then what is left."""
        return self._once(chain(self._looks(gains), self._new(), self._ahead()))

    def _once(self, items: Iterator[Item]) -> Iterator[Item]:
        """Give what comes first of each card while anything fits, and count its minutes."""
        for item in items:
            if item[0] not in self._seen and self._fits(item[2]):
                self._seen.add(item[0])
                self._left -= item[2]
                yield item
            if self._left < self._least:
                return

    def _fits(self, minutes: float) -> bool:
        return self._left >= minutes / 2

    def _due(self) -> Iterator[Item]:
        for card in _weakest_first(it for it in self._cards if it.due):
            yield card.card, Kind.REVIEW, card.minutes

    def _faded(self) -> Iterator[Item]:
        """Give faded cards within their bounds: each is worth what a new problem would be."""
        weights, waiting = self._roadmap.weights, defaultdict(list)
        for card in self._cards:
            if card.faded and card.card not in self._seen:
                waiting[card.pattern, card.minutes].append((-card.recall, card.card.slug, card))
        for group in waiting.values():
            heapify(group)

        def worth(place: tuple[str | None, float]) -> tuple[float, float]:
            pattern, minutes = place
            weight = weights.get(pattern or "", 0.0)
            return urgency(weight, self._alive[pattern], minutes), -waiting[place][0][0]

        while groups := [place for place in waiting if self._may_be_faded(place[1])]:
            best = max(groups, key=worth)
            card = heappop(waiting[best])[2]
            if not waiting[best]:
                del waiting[best]
            self._alive[card.pattern] += 1
            self._faded_left -= card.minutes
            yield card.card, Kind.FADED, card.minutes

    def _may_be_faded(self, minutes: float) -> bool:
        return self._faded_left >= minutes / 2 and self._fits(minutes)

    def _new(self) -> Iterator[Item]:
        """Give new problems; where the next one does not fit, nothing else takes its minutes."""
        while (problem := self._roadmap.next()) is not None:
            minutes = self._roadmap.minutes(problem)
            if not self._fits(minutes):
                self._left = -1.0
                return
            kind = Kind.CHECK if self._roadmap.is_check(problem) else Kind.NEW
            self._roadmap.take(problem)
            yield CardKey(problem.slug), kind, minutes

    def _looks(self, gains: Gains) -> Iterator[Item]:
        """Give what gains by a look, the most by its minutes first, and the gone after all else."""
        looked_at = [
            (card.gone, -gained / card.minutes, card.card.slug, card)
            for card in self._cards
            if (gained := gains.of(card)) > LEAST_GAIN
        ]
        heapify(looked_at)
        while looked_at:
            card = heappop(looked_at)[3]
            yield card.card, Kind.LOOK, card.minutes

    def _all_faded(self) -> Iterator[Item]:
        """Give faded cards without bounds."""
        self._faded_left = self._left
        yield from self._faded()

    def _ahead(self) -> Iterator[Item]:
        """Give all other cards, the weakest first."""
        for card in _weakest_first(it for it in self._cards if it.elapsed > 0):
            yield card.card, Kind.AHEAD, card.minutes


def _weakest_first(cards: Iterable[KnownCard]) -> Iterator[KnownCard]:
    """Give cards in the order of their recall; a day asks for the first few of thousands."""
    waiting = [(card.recall, card.card.slug, card) for card in cards]
    heapify(waiting)
    while waiting:
        yield heappop(waiting)[2]
