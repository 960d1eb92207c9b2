"""What is here already, as far as an import has to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from trainer.domain.log.change import Kind
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.problem.problem import Problem
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews


@dataclass(frozen=True)
class Here:
    """The learner's log and problems, as an import asks for them.

    ``days`` has the cards and study days that a review counts for, ``lines`` the ids of all
    reviews, ``gone`` those that were taken back by themselves, ``undone`` those that went with
    their import. ``marks`` are the slugs ever marked (``None``: unmarked by the learner), ``noted``
    the notes by slug, ``tried`` the slugs with a review that counts, ``problems`` all that are the
    learner's.
    """

    days: frozenset[tuple[CardKey, date]] = frozenset()
    lines: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    undone: frozenset[str] = frozenset()
    marks: Mapping[str, str | None] = field(default_factory=dict)
    noted: Mapping[str, str] = field(default_factory=dict)
    tried: frozenset[str] = frozenset()
    problems: frozenset[str] = frozenset()

    @classmethod
    def of(cls, reviews: Reviews, changes: Changes, problems: Mapping[str, Problem]) -> "Here":
        """Read it as it stands."""
        gone, lines = changes.taken_back(), reviews.days()
        undone = _brought_by_undone_imports(changes, gone)
        there = {line_id for line_id, *_ in lines}
        days = {(card, day) for line_id, card, day, _ in lines if line_id not in gone}
        marks = changes.in_force(Kind.KNOWN).items()
        return cls(
            days=frozenset(days),
            lines=frozenset(there),
            gone=frozenset((gone & there) - undone),
            undone=frozenset(gone & there & undone),
            marks={slug: change.value for slug, change in marks},
            noted={slug: problem.notes for slug, problem in problems.items() if problem.notes},
            tried=frozenset(card.slug for card, _ in days if card.skill is Skill.SOLVE),
            problems=frozenset(problems),
        )


def _brought_by_undone_imports(changes: Changes, gone: set[str]) -> set[str]:
    """Give the lines that imports and merges brought which were taken back as a whole."""
    brought: set[str] = set()
    for change in changes.every(Kind.MERGE):
        if change.id in gone and (record := MergeRecord.of(change)):
            brought.update(record.lines)
    return brought
