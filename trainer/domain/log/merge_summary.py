"""What arrived from elsewhere, counted and put into a sentence."""

from collections import Counter
from dataclasses import dataclass

from trainer.domain.log.change import Kind
from trainer.domain.log.kinds import KINDS, rules_of, unknown
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeSummary:
    """What came from one source: the new lines, and how many were known or could not be read.

    ``again`` are the ids of lines that an undone merge had brought: they count again.
    """

    source: str
    new: ReviewLog
    again: tuple[str, ...] = ()
    known: int = 0
    damaged: int = 0

    @property
    def is_new(self) -> bool:
        """Whether anything came that was not here, or counts again."""
        return bool(self.new or self.again)

    def keys(self, kind: Kind) -> set[str]:
        """Give of what the new changes of a kind say something, such as the slugs of marks."""
        changes = self.new.changes.values()
        return {it.key for it in changes if it.kind is kind and it.value is not None}

    def in_words(self) -> str:
        """Give it as a sentence: ``120 reviews, 3 settings from laptop; 40 were here already.``"""
        came = [holds_in_words(self.new)] if self.new else []
        if self.again:
            came.append(f"{count(len(self.again), 'line')} restored")
        parts = [f"{', '.join(came) or 'Nothing new'} from {clean_line(self.source, 60)}"]
        if self.known:
            were = "line was" if self.known == 1 else "lines were"
            parts.append(f"{self.known:,} {were} already here")
        if self.damaged:
            parts.append(f"{count(self.damaged, 'line')} could not be read")
        if lines := unknown(self.new.changes.values()):
            parts.append(f"{count(lines, 'line')} not understood by this version")
        return f"{'; '.join(parts)}."


def holds_in_words(log: ReviewLog) -> str:
    """Give how many lines of each kind a log holds: ``120 reviews, 2 undos, 1 note``."""
    kinds = Counter(rules_of(change.kind).noun for change in log.changes.values())
    order = ("undo", *(rules.noun for rules in KINDS.values()), *kinds)
    numbers = {"review": len(log.reviews), **{noun: kinds[noun] for noun in order}}
    return (
        ", ".join(count(number, noun) for noun, number in numbers.items() if number) or "no lines"
    )
