"""Importing: one plan of what would happen, for the preview and for the import alike."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from trainer.domain.importing.column import Meaning
from trainer.domain.importing.import_plan import Answers, ImportPlan
from trainer.domain.importing.reading import Wishes
from trainer.domain.log.change import Change, Choice, Kind
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.problem_facts import problem_value
from trainer.domain.log.review import Skill
from trainer.services.clock import Clock
from trainer.services.finding.identity import Identities, letters_of
from trainer.services.importing.entry_problems import EntryProblems
from trainer.services.importing.handing import ReadSource, material_at, material_of, read_material
from trainer.services.importing.here import Here
from trainer.services.importing.own_problems import OwnProblems
from trainer.services.importing.planning import ImportPlanner
from trainer.services.importing.strangers import kept_out
from trainer.services.library import Library
from trainer.services.progress_told import ToldNowAndThen
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.recovery.backups import Backups


@dataclass(frozen=True)
class ImportWishes:
    """What the learner says of an import before it is read or written.

    ``format_id`` names the format, ``columns`` what headers mean, ``day_first`` how days are
    written, ``cards_are`` which skill flash cards practise. ``answers`` say what unsure names mean,
    and ``keep_unknown`` whether names that nobody knows become problems of one's own.
    """

    format_id: str | None = None
    columns: Mapping[str, Meaning] | None = None
    day_first: bool | None = None
    cards_are: Skill = Skill.SOLVE
    answers: Answers | None = None
    keep_unknown: bool = True


@dataclass
class Importing:
    """Reads what is handed over, plans what becomes of it, and writes the plan.

    All that is done inside a ``together`` is one transaction.
    """

    library: Library
    reviews: Reviews
    changes: Changes
    backups: Backups
    clock: Clock
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]
    follow: Callable[[], object]
    _titles: frozenset[str] | None = field(default=None, init=False, repr=False)

    def read(
        self,
        paths: Sequence[Path],
        wishes: ImportWishes,
        show: Callable[[int, int], None] | None = None,
    ) -> list[ReadSource]:
        """Give what lies at these paths, as their formats read it; nothing is written.

        ``show`` is told how far it is where that takes a while. Raise ``TrainerError`` for what
        cannot be read or is of no known format.
        """
        reading = self._told(wishes)
        if show:
            reading = replace(reading, tell=ToldNowAndThen(show))
        found = []
        for path in paths:
            material = material_at(path)
            found.extend(read_material(material, reading, wishes.format_id, self._is_title))
        return found

    def read_text(self, text: str, wishes: ImportWishes) -> list[ReadSource]:
        """Give what a pasted text says, as its format reads it."""
        return read_material(material_of(text), self._told(wishes), wishes.format_id)

    def plan(
        self,
        sources: Sequence[ReadSource],
        wishes: ImportWishes,
        show: Callable[[int, int], None] | None = None,
    ) -> ImportPlan:
        """Give what importing these would do as things stand here; ``show`` is as in ``read``."""
        catalogue, published = self.library.look_again(), self.library.published()
        known = catalogue.problems
        others = (published.problems[it] for it in published.problems if it not in known)
        identities = Identities(known.values(), others, published.aliases)
        own = OwnProblems(
            lambda slug: identities.slug(slug) is not None, catalogue.patterns.values()
        )
        fresh = wishes.answers or {}
        answers = {**self.remembered(), **fresh}
        problems = EntryProblems(identities, own, answers, keep_unknown=wishes.keep_unknown)
        planner = ImportPlanner(
            problems, Here.of(self.reviews, self.changes, known), self.clock.today()
        )
        if wishes.format_id is None and not wishes.columns:
            answered = {letters_of(name) for name in answers}
            sources = [kept_out(source, identities, answered) for source in sources]
        plan = planner.plan(sources, ToldNowAndThen(show) if show else _nobody)
        names = {name: slug for name, slug in plan.names.items() if name in fresh}
        return replace(plan, names=names)

    def write(self, plan: ImportPlan) -> ImportPlan:
        """Do what a plan says, after a backup and in one step that one undo takes back.

        Give the plan as it was done.
        """
        if not plan.brings:
            return plan
        self.backups.make(self.clock.now())
        try:
            with self.together():
                now = self.clock.now()
                written = self.changes.choose(_choices(plan), now)
                written += self.reviews.choose(_brought_back(plan), now)
                lines = (*(it.id for it in plan.reviews), *(it.id for it in written))
                self.reviews.add_all(plan.reviews, [self._record(plan, lines)])
        finally:
            self.follow()
            self.library.look_again()
        return plan

    def remembered(self) -> dict[str, str | None]:
        """Give what unsure names were said to mean in imports that still stand."""
        names: dict[str, str | None] = {}
        for change in self.changes.in_force(Kind.MERGE).values():
            if record := MergeRecord.of(change):
                names.update(record.names)
        return names

    def _told(self, wishes: ImportWishes) -> Wishes:
        return Wishes(
            calendar=self.clock.calendar,
            today=self.clock.today(),
            columns=wishes.columns or {},
            day_first=wishes.day_first,
            cards_are=wishes.cards_are,
        )

    def _is_title(self, words: str) -> bool:
        """Tell whether these are the words of a published title, however they are written."""
        if self._titles is None:
            published = self.library.published().problems.values()
            self._titles = frozenset(letters_of(problem.title) for problem in published)
        return letters_of(words) in self._titles

    def _record(self, plan: ImportPlan, lines: tuple[str, ...]) -> Change:
        return Change(
            id=self.new_id(),
            at=self.clock.now(),
            study_day=self.clock.today(),
            kind=Kind.MERGE,
            key=self.new_id(),
            value=MergeRecord(plan.name, lines, plan.names, imported=True).value(),
        )


def _nobody(_: int, __: int) -> None:
    """Tell nobody."""


def _choices(plan: ImportPlan) -> list[Choice]:
    """Give all that is chosen by a plan, besides its reviews."""
    problems = (*plan.adopted, *plan.own)
    return [
        *((Kind.PROBLEM, it.slug, problem_value(it)) for it in problems),
        *((Kind.KNOWN, slug, mark.value()) for slug, mark in plan.marks.items()),
        *((Kind.NOTE, slug, text) for slug, text in plan.notes.items()),
    ]


def _brought_back(plan: ImportPlan) -> list[Choice]:
    """Give what lets the lines count again that an undone import had brought."""
    return [(Kind.TAKEN_BACK, review.id, None) for review in plan.revived]
