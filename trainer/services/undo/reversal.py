"""Reversing lines: what to choose so that a line counts no more, or counts once more."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from trainer.domain.log.change import TAKEN_BACK, Change, Choice, Kind, in_force
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.review_log import ReviewLog
from trainer.storage.log.log_queries import LogQueries


@dataclass(frozen=True, slots=True)
class Meant:
    """The lines that are meant, in order, and all that was said of them and counts.

    Reviews have their latest rating. What a line about another line says is said of that one.
    """

    ids: Sequence[str]
    log: ReviewLog
    said: Sequence[Change]

    def reversing(self) -> list[Choice]:
        """Give what takes back each of the lines that still counts.

        A line that is about another one is not taken back itself: what it says is set to what was
        said before, if it is the last word.
        """
        return [choice for line_id in self.ids for choice in self._reversing(line_id)]

    def restoring(self) -> list[Choice]:
        """Give what lets each of the lines count that was taken back."""
        gone = self._gone() - self._retracted
        return [(Kind.TAKEN_BACK, line_id, None) for line_id in self.ids if line_id in gone]

    def _reversing(self, line_id: str) -> Iterator[Choice]:
        change = self.log.changes.get(line_id)
        if line_id in self._retracted or (change and change.key in self._retracted):
            return
        if change is not None and change.of_a_line:
            of_it = [it for it in self.said if (it.kind, it.key) == (change.kind, change.key)]
            if of_it and max(of_it, key=_moment).id in self.ids:
                before = [it for it in of_it if it.id not in self.ids]
                yield change.kind, change.key, max(before, key=_moment).value if before else None
        elif (change or line_id in self.log.reviews) and line_id not in self._gone():
            yield Kind.TAKEN_BACK, line_id, TAKEN_BACK

    @property
    def _retracted(self) -> set[str]:
        """The lines that came taken back, as another line says that came with them, and still are.

        What never counted here is not touched: neither undoing nor redoing makes it count.
        """
        ids = set(self.ids)
        said = (it for it in self.said if it.kind is Kind.TAKEN_BACK and it.id in ids)
        return (
            {it.key for it in in_force(said).values() if it.value == TAKEN_BACK}
            & ids
            & self._gone()
        )

    def _gone(self) -> set[str]:
        meant = (it for it in self.said if it.kind is Kind.TAKEN_BACK)
        return {it.key for it in in_force(meant).values() if it.value == TAKEN_BACK}


def meant_by(queries: LogQueries, ids: Iterable[str]) -> Meant:
    """Read the lines with these ids, and of merges among them the lines that they brought."""
    log = queries.rated(ids)
    every = dict.fromkeys(ids)
    for change in log.changes.values():
        if merged := MergeRecord.of(change):
            every.update(dict.fromkeys(merged.lines))
    if len(every) > len(log):
        log = queries.rated(every)
    about = {it.key for it in log.changes.values() if it.of_a_line}
    return Meant(tuple(every), log, queries.about({*every, *about}))


def _moment(change: Change) -> tuple[object, str]:
    return change.at, change.id
