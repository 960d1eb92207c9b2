"""Planning an import: each entry finds its problem, and becomes a review, a mark, or neither."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.import_plan import LISTED, Fate, ImportPlan, PlannedEntry
from trainer.domain.log.known_mark import How, KnownMark
from trainer.domain.log.review import CardKey, Rating, Review
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.services.importing.entry_problems import BECOMES_OWN, EntryProblems, Meant
from trainer.services.importing.handing import ReadSource
from trainer.services.importing.here import Here
from trainer.services.importing.origins import review_of

EARLIEST = date(2010, 1, 1)
"""Nobody solved these problems before: an earlier day is a slip."""

LONGEST_NOTE = 4000

_NOT_SOLVED = "not solved, and without a date"
_TAKEN_BACK = "you undid it here"
_DAY_TWICE = "twice on one day: the lower rating counts"


class ImportPlanner:
    """Makes the plan of one import; every entry ends in exactly one fate."""

    def __init__(self, problems: EntryProblems, here: Here, today: date) -> None:
        self._problems, self._here, self._today = problems, here, today
        self._planned: list[PlannedEntry] = []
        self._dated: dict[tuple[CardKey, date], list[tuple[int, str]]] = {}
        self._undated: dict[str, list[int]] = defaultdict(list)
        self._notes: dict[str, list[str]] = defaultdict(list)
        self._new: list[Review] = []
        self._revived: list[Review] = []

    def plan(self, sources: Sequence[ReadSource], tell: Callable[[int, int], None]) -> ImportPlan:
        """Give what becomes of all entries of the sources, in their order.

        ``tell`` is called with how many of how many are planned.
        """
        total = sum(len(source.reading.entries) for source in sources)
        for source in sources:
            for entry in source.reading.entries:
                tell(len(self._planned), total)
                self._take(entry, source.format.id)
        tell(total, total)
        self._plan_days()
        marks = dict(self._marks(sources[0].name if len(sources) == 1 else "an import"))
        slugs = {*(it.card.slug for it in (*self._new, *self._revived)), *marks}
        missing, made = self._missing_of(slugs), self._problems.own.made
        return ImportPlan(
            sources=tuple(source.told for source in sources),
            entries=tuple(self._planned),
            reviews=tuple(self._new),
            revived=tuple(self._revived),
            marks=marks,
            adopted=tuple(it for it in missing if it.slug not in made),
            own=tuple(it for it in missing if it.slug in made),
            notes=dict(self._new_notes(slugs)),
            names=self._problems.used(),
            questions=tuple(self._problems.questions()),
        )

    def _take(self, entry: Entry, format_id: str) -> None:
        """Find the problem of an entry, and set it down for what it will be."""
        if entry.review is not None:
            self._take_whole(entry, entry.review)
        elif entry.why_not:
            self._settle(entry, Meant(None, Fate.SKIPPED, entry.why_not))
        elif why := self._nothing_in(entry):
            self._settle(entry, Meant(self._problems.known(entry), Fate.SKIPPED, why))
        else:
            meant = self._problems.of(entry)
            self._settle(entry, meant)
            if meant.problem is not None:
                self._set_down(entry, meant.problem, format_id)

    def _take_whole(self, entry: Entry, review: Review) -> None:
        """Take a line of one's own export as it is, unless it is here."""
        problem = self._problems.of_line(review, entry)
        if review.id in self._here.gone:
            self._settle(entry, Meant(problem, Fate.SKIPPED, _TAKEN_BACK))
        elif review.id in self._here.lines and review.id not in self._here.undone:
            self._settle(entry, Meant(problem, Fate.THERE))
        else:
            self._settle(entry, Meant(problem, Fate.REVIEW))
            self._write(review)

    def _set_down(self, entry: Entry, problem: Problem, format_id: str) -> None:
        """Keep where an entry stands, by the day or the problem that it says something of."""
        place = len(self._planned) - 1
        if entry.note:
            self._notes[problem.slug].append(entry.note)
        if entry.day is None or entry.of_a_state:
            self._undated[problem.slug].append(place)
        else:
            key = CardKey(problem.slug, entry.skill), entry.day
            self._dated.setdefault(key, []).append((place, format_id))

    def _nothing_in(self, entry: Entry) -> str:
        """Say why an entry leads to nothing, whatever problem it means."""
        if entry.rating is None:
            return LISTED
        if entry.day is None and entry.rating is Rating.AGAIN:
            return _NOT_SOLVED
        if entry.day is not None and not EARLIEST <= entry.day <= self._today:
            when = "is in the future" if entry.day > self._today else "is too early"
            return f"its date, {entry.day}, {when}"
        return ""

    def _settle(self, entry: Entry, meant: Meant) -> None:
        self._planned.append(
            PlannedEntry(entry=entry, fate=meant.fate, problem=meant.problem, why=meant.why)
        )

    def _change(self, place: int, fate: Fate, why: str = "") -> None:
        known = self._planned[place]
        self._planned[place] = replace(known, fate=fate, why=why or known.why)

    def _plan_days(self) -> None:
        """Make one review of each problem and day: of several outcomes the lowest."""
        for day, places in self._dated.items():
            chosen, format_id = min(places, key=lambda it: (self._rating(it[0]), it[0]))
            for place, _ in places:
                if place != chosen:
                    self._change(place, Fate.THERE, _DAY_TWICE)
            planned = self._planned[chosen]
            if planned.problem is None:
                continue
            review = review_of(planned.entry, planned.problem, format_id)
            if day in self._here.days:
                self._planned[chosen] = replace(planned, fate=Fate.THERE, why="")
            elif review.id in self._here.gone:
                self._change(chosen, Fate.SKIPPED, _TAKEN_BACK)
            else:
                self._write(review)

    def _write(self, review: Review) -> None:
        """Write a line, or bring it back where an undone import had brought it."""
        (self._revived if review.id in self._here.undone else self._new).append(review)

    def _rating(self, place: int) -> int:
        return int(self._planned[place].entry.rating or 0)

    def _marks(self, source: str) -> Iterator[tuple[str, KnownMark]]:
        """Give what becomes known: once each, and not where a review says more."""
        dated = {card.slug for card, _ in self._dated}
        for slug, places in self._undated.items():
            fate, why = self._known_fate(slug, dated)
            for place in places:
                self._change(place, fate, why)
            if fate is Fate.KNOWN:
                yield slug, self._mark(slug, places, source)

    def _known_fate(self, slug: str, dated: set[str]) -> tuple[Fate, str]:
        if slug in dated:
            return Fate.THERE, "another line has the date"
        if slug in self._here.tried:
            return Fate.THERE, "you have reviews of it here"
        if slug in self._here.marks:
            unmarked = self._here.marks[slug] is None
            return (Fate.SKIPPED, "you unmarked it here") if unmarked else (Fate.THERE, "")
        return Fate.KNOWN, BECOMES_OWN if slug in self._problems.own.made else ""

    def _mark(self, slug: str, places: Sequence[int], source: str) -> KnownMark:
        entries = [self._planned[place].entry for place in places]
        well = len(entries) > 1 or any(it.rating is Rating.EASY for it in entries)
        days = [it.day for it in entries if it.day is not None]
        return KnownMark(
            slug=slug,
            how=How.WELL if well else How.ONCE,
            day=max(days) if days else None,
            source=clean_line(source, 100),
        )

    def _missing_of(self, slugs: Iterable[str]) -> list[Problem]:
        """Give the problems with these slugs that are not among the learner's yet."""
        found = {it.problem.slug: it.problem for it in self._planned if it.problem}
        wanted = set(slugs) - self._here.problems
        return [problem for slug, problem in found.items() if slug in wanted]

    def _new_notes(self, slugs: Iterable[str]) -> Iterator[tuple[str, str]]:
        for slug, notes in self._notes.items():
            if slug in slugs and not self._here.noted.get(slug):
                yield slug, "\n\n".join(dict.fromkeys(notes))[:LONGEST_NOTE]
