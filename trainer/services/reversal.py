"""Turning a step round: the lines that take back what it wrote, and write what it took back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from trainer.domain.log.change import Change
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.regrading import rated_anew
from trainer.domain.log.restored_change import written_again
from trainer.domain.log.review import Retraction, Review
from trainer.domain.log.undo_step import UndoStep
from trainer.services.clock import Clock
from trainer.storage.log.log_queries import Lines
from trainer.storage.log.reviews import Reviews


@dataclass(slots=True)
class Turn:
    """The lines that turn a step round."""

    retractions: list[Retraction] = field(default_factory=list)
    reviews: list[Review] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    @property
    def step(self) -> UndoStep:
        """What writing them does."""
        wrote = [*(line.id for line in self.reviews), *(line.id for line in self.changes)]
        return UndoStep(tuple(wrote), tuple(line.review_id for line in self.retractions))


@dataclass
class Turning:
    """Finds what of a step still stands, and the lines that turn it round."""

    reviews: Reviews
    lines: Lines
    clock: Clock
    new_id: Callable[[], str]

    def standing(self, ids: Iterable[str]) -> list[str]:
        """Give those of the ids that are of a review or a change which was not taken back."""
        asked = list(ids)
        log = self.lines.of(asked)
        there = log.reviews.keys() | log.changes.keys()
        gone = self.lines.taken_back(there)
        return [line_id for line_id in asked if line_id in there and line_id not in gone]

    def standing_for(self, review: Review) -> list[Review]:
        """Give the lines that stand for the attempt of a review."""
        known = {line.id: line for line in self.reviews.of_attempt(review)}
        return [known[line_id] for line_id in self.standing(known)]

    def with_merged(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Give the ids, and those of the lines that came with what was merged."""
        every = dict.fromkeys(ids)
        for change in self.lines.of(every).changes.values():
            merged = MergeRecord.of(change)
            every.update(dict.fromkeys(merged.lines if merged else ()))
        return tuple(every)

    def of(self, step: UndoStep) -> Turn:
        """Give the lines that turn it round; what nobody took back is not written again."""
        now, turn = self.clock.now(), Turn()
        leaving = self.standing(step.wrote)
        for line_id in leaving:
            turn.retractions.append(Retraction(id=self.new_id(), review_id=line_id, at=now))
        back = (*step.took_back, *self._taken_back_with(step))
        log, gone, copies = self.lines.of(back), self.lines.taken_back(back), dict[str, str]()
        for line_id in filter(gone.get, back):
            if review := log.reviews.get(line_id):
                others = {other.id for other in self.standing_for(review)}
                if others <= {*leaving}:
                    turn.reviews.append(self._again(review))
                    copies[line_id] = turn.reviews[-1].id
            elif change := log.changes.get(line_id):
                turn.changes.append(written_again(change, self.lines.knows))
                copies[line_id] = turn.changes[-1].id
        turn.changes = [_naming(change, copies) for change in turn.changes]
        return turn

    def _again(self, review: Review) -> Review:
        """Give the line that says it once more, in the place of all lines of its attempt."""
        last = max(self.reviews.of_attempt(review), key=lambda line: (len(line.id), line.id))
        return rated_anew(last, review.rating, self.lines.knows)

    def _taken_back_with(self, step: UndoStep) -> list[str]:
        """Give what was taken back by nothing but retractions that the step brought along."""
        retractions = self.lines.of(step.wrote).retractions
        gone = self.lines.taken_back(line.review_id for line in retractions.values())
        mine = {*step.wrote}
        return [it for it, by in gone.items() if by <= retractions.keys() and it not in mine]


def _naming(change: Change, copies: Mapping[str, str]) -> Change:
    """Give the change; of a merge, with the copies in the place of the lines it brought."""
    merged = MergeRecord.of(change)
    if merged is None:
        return change
    lines = tuple(copies.get(line_id, line_id) for line_id in merged.lines)
    return replace(change, value=MergeRecord(merged.source, lines).value())
