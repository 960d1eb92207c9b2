"""What is known from elsewhere: marking many problems at once, and taking marks away again."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from trainer.domain.log.change import Kind
from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.review import CardKey, Skill
from trainer.domain.problem.problem import Problem
from trainer.domain.wording.words import count
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.name_list import NameList
from trainer.services.planning import Planning
from trainer.storage.log.changes import Changes
from trainer.storage.views.marks import Marks
from trainer.storage.views.memories import Memories

PROMISE = (
    "A problem that you mark as known is never planned as new; the easiest one of each pattern "
    "comes once, as a check. If you have the dates on which you solved them, import those instead: "
    "they help the plan more."
)
"""What a mark does, and no more."""


@dataclass(frozen=True, slots=True)
class Marking:
    """What marking some problems comes to.

    ``marked`` are those that it marks, ``already`` were marked as well before, and ``tried`` are
    those of which more is known here than a mark says: they stay as they are.
    """

    marked: Sequence[Problem]
    already: Sequence[Problem] = ()
    tried: Sequence[Problem] = ()

    def in_words(self, *, done: bool = True) -> str:
        """Give it in a sentence."""
        verb = "Marked" if done else "Would mark"
        parts = [f"{verb} {count(len(self.marked), 'problem')} as known"]
        parts += [f"{len(self.already)} already marked"] if self.already else []
        parts += [f"{len(self.tried)} skipped, as they have reviews here"] if self.tried else []
        return "; ".join(parts) + "."


@dataclass(frozen=True, slots=True)
class Known:
    """A problem that is marked; once it was ``tried`` here the mark counts for nothing more."""

    problem: Problem | None
    mark: KnownMark
    tried: bool


@dataclass
class Knowing:
    """Marks problems as known from elsewhere, as one step that undo takes back.

    All that is done inside a ``together`` is one transaction.
    """

    library: Library
    changes: Changes
    marks: Marks
    memories: Memories
    planning: Planning
    clock: Clock
    together: Callable[[], AbstractContextManager[None]]

    def all(self) -> list[Known]:
        """Give all that is marked, by slug."""
        problems, tried = self.library.catalogue.problems, self._tried()
        marks = sorted(self.marks.in_force().of.items())
        return [Known(problems.get(slug), mark, slug in tried) for slug, mark in marks]

    def is_marked(self, slug: str) -> bool:
        """Tell whether a problem is marked, tried here or not."""
        return slug in self.marks.in_force().of

    def named_in(self, text: str) -> NameList:
        """Give the problems that a pasted list names, one a line; raise ``TrainerError`` for a
        text that is no such list.
        """
        return NameList.read(text, self.library)

    def preview(
        self, problems: Iterable[Problem], *, how: How = How.ONCE, day: date | None = None
    ) -> Marking:
        """Give what marking these would come to; nothing is written."""
        marks, tried = self.marks.in_force().of, self._tried()
        sorted_out: tuple[list[Problem], ...] = ([], [], [])
        marked, already, left = sorted_out
        for problem in {it.slug: it for it in problems}.values():
            mark = marks.get(problem.slug)
            if problem.slug in tried:
                left.append(problem)
            elif mark is not None and (mark.how, day or mark.day) == (how, mark.day):
                already.append(problem)
            else:
                marked.append(problem)
        return Marking(marked, already, left)

    def mark(
        self,
        problems: Iterable[Problem],
        *,
        how: How = How.ONCE,
        day: date | None = None,
        source: str = "",
    ) -> Marking:
        """Mark problems as known, and give what came of it; ``source`` says where that is from.

        Published problems outside the catalogue are taken among the learner's.
        """
        found = self.preview(problems, how=how, day=day)
        before = self.marks.in_force().of
        mark = KnownMark(slug="", how=how, day=day, source=source)
        values = [
            (it.slug, replace(mark, day=day or (was.day if was else None)).value())
            for it in found.marked
            for was in [before.get(it.slug)]
        ]
        try:
            with self.together():
                self.library.adopt_all(found.marked)
                self._choose(values)
        finally:
            self.library.look_again()
        self._replan()
        return found

    def turn(self, name: str) -> str:
        """Mark a problem, or take its mark away; give the sentence that says which."""
        problem = self.library.problem(name)
        if self.unmark([problem.slug]):
            return f"{problem.title} is no longer marked as known."
        if not self.mark([problem], source="one by one").marked:
            return f"{problem.title} has reviews here, so it needs no mark."
        return f"{problem.title} is marked as known, not planned as new. Press u twice to undo."

    def unmark(self, slugs: Iterable[str]) -> list[str]:
        """Take the marks of these away, and give the slugs of those that had one."""
        marked = self.marks.in_force().of
        gone = [slug for slug in dict.fromkeys(slugs) if slug in marked]
        self._choose((slug, None) for slug in gone)
        self._replan()
        return gone

    def _choose(self, values: Iterable[tuple[str, str | None]]) -> None:
        wanted = [(Kind.KNOWN, slug, value) for slug, value in values]
        self.changes.choose(wanted, self.clock.now())

    def _tried(self) -> set[str]:
        """Give the slugs of which a memory says more than a mark could."""
        return {card.slug for card in self.memories.of(Skill.SOLVE) if card == CardKey(card.slug)}

    def _replan(self) -> None:
        """Let today's plan follow, if there is one and nothing of it is done."""
        if self.planning.is_made():
            self.planning.replan_untouched()
