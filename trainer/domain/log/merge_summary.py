"""What arrived from elsewhere, counted and put into a sentence."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from trainer.domain.log.change import Kind
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count

_NOUNS = {
    Kind.SETTING: "setting",
    Kind.SUSPENSION: "suspension",
    Kind.PROBLEM: "problem",
    Kind.NOTE: "note",
    Kind.FILE: "file",
    Kind.TRUST: "trusted problem",
    Kind.MERGE: "merge",
}
_REVIEW, _RETRACTION = "review", "retraction"


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSummary:
    """What came from one source: the new lines, and how many were known or could not be read."""

    source: str
    new: ReviewLog
    known: int = 0
    damaged: int = 0
    unknown: int = 0

    @property
    def is_new(self) -> bool:
        """Whether anything came that was not here."""
        return bool(self.new.reviews or self.new.retractions or self.new.changes)

    def in_words(self) -> str:
        """Give it as a sentence: ``120 reviews, 3 settings from laptop; 40 were here already.``"""
        came = holds_in_words(self.new) if self.is_new else "Nothing new"
        parts = [f"{came} from {clean_line(self.source, 60)}"]
        if self.known:
            were = "line was" if self.known == 1 else "lines were"
            parts.append(f"{self.known:,} {were} here already")
        if self.damaged:
            parts.append(f"{count(self.damaged, 'line')} could not be read")
        if self.unknown:
            parts.append(f"{count(self.unknown, 'line')} only a newer trainer understands")
        return f"{'; '.join(parts)}."


def holds_in_words(log: ReviewLog) -> str:
    """Give how many lines of each kind a log holds: ``120 reviews, 2 retractions, 1 note``."""
    numbers = {
        _REVIEW: len(log.reviews),
        _RETRACTION: len(log.retractions),
        **_changes_by_noun(Counter(change.kind for change in log.changes.values())),
    }
    told = [count(number, noun) for noun, number in numbers.items() if number]
    return ", ".join(told) or "no lines"


def lines_in(log: ReviewLog) -> int:
    """Give how many lines a log has."""
    return len(log.reviews) + len(log.retractions) + len(log.changes)


def _changes_by_noun(numbers: Mapping[Kind, int]) -> dict[str, int]:
    return {noun: numbers.get(kind, 0) for kind, noun in _NOUNS.items()}
