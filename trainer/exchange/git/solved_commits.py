"""What a repository of solutions tells: which problem was solved on which day, as far as it does.

The tools that fill such repositories each have a dialect of messages and paths. Commits that no
tool wrote are read with care: the first time that a problem's file appears is when it was solved;
what is changed later may be anything. A commit of very many files is a bulk or a move, so its date
says nothing.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import Enum

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.log.review import Rating
from trainer.domain.study_day import StudyCalendar
from trainer.domain.wording.words import count
from trainer.exchange.git.history import Change, Commit, Did, History, history_of
from trainer.exchange.git.leetcode_signs import link_in_code
from trainer.exchange.git.solution_file import is_code, is_python, solution_in
from trainer.exchange.material import Material
from trainer.exchange.records.moments import FIRST_YEAR

MANY_FILES = 20
"""A commit of more files than these is a bulk."""

_PUSHED = re.compile(r"\b(?:run)?time\b\W{1,4}[\d.]+ ?m?s\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:re-?solved?|re-?did|re-?done|re-?do|re-?try|revisit(?:ed)?|solved? (?:it )?again"
    r"|(?:second|2nd|third|3rd) (?:try|attempt|time))\b",
    re.IGNORECASE,
)


class Says(Enum):
    """What the message of a commit says in the dialect of a tool."""

    SOLVED = 1
    NOTHING = 2
    FOREIGN = 3


@dataclass(frozen=True, slots=True)
class Solved:
    """A problem as an entry without a day, where its code is, and what its files have in common."""

    key: str
    entry: Entry
    change: Change | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How a tool writes: ``says`` reads a message, ``names`` the path of a file.

    ``told`` gives the problem that a message itself names, for commits that change no file.
    """

    says: Callable[[str], Says]
    names: Callable[[Material, str], Solved | None]
    told: Callable[[str], Solved | None]
    is_accepted: bool


def by_hand(material: Material, path: str, *, is_ours: bool = False) -> Solved | None:
    """Give the problem that a path names in whatever way a person may have chosen.

    A link above the code says it as well; numbers are LeetCode's where the folder ``is_ours``.
    """
    found = solution_in(path)
    link = link_in_code(material, path) if is_code(path) else ""
    if found is None:
        return Solved(link, Entry(file=path, link=link)) if link else None
    is_unsure = not (found.title or found.site or link or is_ours or "leet" in path.lower())
    entry = Entry(
        file=path,
        title=found.title or (path.rpartition("/")[2] if is_unsure or found.site else ""),
        number=None if is_unsure or found.site else found.number,
        link="" if found.site else link,
        site=found.site,
        level=found.level,
        pattern=found.pattern,
        why_not="only a number, which may be of any site" if is_unsure else "",
    )
    return Solved(found.key if not is_unsure else path, entry)


@dataclass(slots=True)
class _Record:
    problem: Solved
    days: dict[date, tuple[datetime, bool, Change | None]] = field(default_factory=dict)


class _Past:
    """What is known so far, by problem."""

    def __init__(self, material: Material, wishes: Wishes, dialect: Dialect) -> None:
        self.records: dict[str, _Record] = {}
        self.rows = self.unnamed = self.misdated = 0
        self._material, self._wishes, self._dialect = material, wishes, dialect

    def add(self, commit: Commit) -> None:
        """Add what a commit tells."""
        says = self._dialect.says(commit.message)
        if says is Says.NOTHING:
            return
        for change in commit.changes:
            if change.did is Did.RENAMED:
                self._move(change)
        is_bulk = commit.is_rim or len(commit.changes) > MANY_FILES
        solved = self._solved(commit, is_bulk)
        if not solved and says is Says.SOLVED and not commit.is_rim:
            solved = list(filter(None, [self._dialect.told(commit.message)]))
            self.unnamed += not solved
        solved = [self._with_title(problem, commit) for problem in solved]
        is_guess = not (says is Says.SOLVED and self._dialect.is_accepted)
        is_guess = is_guess and not _PUSHED.search(commit.message)
        for problem in solved:
            self._keep(problem, None if is_bulk else commit.at, is_guess)

    def add_file(self, path: str) -> None:
        """Add a file that lies there now: what no commit told of is solved, on no known day."""
        problem = self._dialect.names(self._material, path)
        if problem is not None and problem.key not in self.records:
            self.rows += 1
            self.records[problem.key] = _Record(problem)

    def _with_title(self, problem: Solved, commit: Commit) -> Solved:
        """Add the title that a message tells of the only file of its commit."""
        told = self._dialect.told(commit.message)
        is_only = sum(change.did is not Did.DELETED for change in commit.changes) <= 2
        if told is None or not is_only or not told.entry.title:
            return problem
        return replace(problem, entry=replace(problem.entry, title=told.entry.title))

    def _solved(self, commit: Commit, is_bulk: bool) -> list[Solved]:
        """Give the problems of the files of a commit that are attempts."""
        told = self._dialect.says(commit.message) is Says.SOLVED
        told = told or bool(_PUSHED.search(commit.message) or _AGAIN.search(commit.message))
        wanted = (Did.ADDED, Did.CHANGED) if told and not is_bulk else (Did.ADDED,)
        found: dict[str, Solved] = {}
        for change in commit.changes:
            if change.did in wanted:
                problem = self._dialect.names(self._material, change.path)
                if problem and (told or problem.key not in self.records):
                    kept = found.get(problem.key)
                    if kept is None or not is_python(kept.entry.file):
                        found[problem.key] = replace(problem, change=change)
        return list(found.values())

    def _keep(self, problem: Solved, at: datetime | None, is_guess: bool) -> None:
        self.rows += 1
        record = self.records.setdefault(problem.key, _Record(problem))
        if at is None:
            return
        day = day_written(at, self._wishes.calendar)
        if day.year < FIRST_YEAR or day > self._wishes.today:
            self.misdated += 1
            return
        first, guessed, change = record.days.get(day, (at, True, None))
        if change is None or (problem.change and is_python(problem.change.path)):
            change = problem.change
        record.days[day] = first, guessed and is_guess, change

    def _move(self, change: Change) -> None:
        """A file that got another name is the same problem, which has the newer name from now."""
        new = self._dialect.names(self._material, change.path)
        old = self._dialect.names(self._material, change.before)
        if new and old and old.key in self.records and new.key not in self.records:
            record = self.records.pop(old.key)
            self.records[new.key] = _Record(new, record.days)


def read_solutions(material: Material, wishes: Wishes, dialect: Dialect) -> Reading:
    """Give what a folder of solutions tells, and its history if it has one."""
    past = _Past(material, wishes, dialect)
    history = history_of(material.folder) if material.folder else None
    with history or nullcontext():
        for commit in history.commits(wishes.tell) if history else ():
            past.add(commit)
        for path in sorted(material.files):
            past.add_file(path)
        entries = tuple(_entries(past.records, history))
    return Reading(entries=entries, rows=past.rows, remarks=tuple(_remarks(past, history)))


def day_written(at: datetime, calendar: StudyCalendar) -> date:
    """Give the study day of a commit by the clock of its author.

    One in UTC was written by a server, which does not know that clock: the learner's is taken.
    """
    if not at.utcoffset():
        return calendar.day_of(at)
    return (calendar_safe(at) - timedelta(hours=calendar.rollover_hour)).date()


def calendar_safe(at: datetime) -> datetime:
    """Give the local time of a moment, kept off the first days of the calendar."""
    return max(at.replace(tzinfo=None), datetime(1, 1, 3))


def _entries(records: dict[str, _Record], history: History | None) -> Iterator[Entry]:
    """Give the dated entries in the order in which they happened, then those without a day."""
    dated = []
    for record in (it for it in records.values() if not it.problem.entry.why_not):
        entry = record.problem.entry
        for day, (at, guessed, change) in record.days.items():
            path = change.path if change else entry.file
            code = history.code(change) if history and change and is_python(path) else ""
            made = replace(
                entry, file=path, day=day, at=at, rating=Rating.GOOD, guessed=guessed, code=code
            )
            dated.append((day, at, made))
    yield from (entry for _, _, entry in sorted(dated, key=lambda it: it[:2]))
    for record in records.values():
        entry = record.problem.entry
        is_taken = not entry.why_not
        if not (record.days and is_taken):
            yield replace(entry, rating=Rating.GOOD if is_taken else None, guessed=is_taken)


def _remarks(past: _Past, history: History | None) -> Iterator[str]:
    if past.unnamed:
        yield (
            f"{count(past.unnamed, 'commit')} of the tool skipped: no changed file and no "
            "problem name."
        )
    if past.misdated:
        yield (
            f"{count(past.misdated, 'commit')} dated before {FIRST_YEAR} or in the future, "
            "imported without a date."
        )
    if history and history.is_cut:
        yield "The history is incomplete (a shallow clone), so older solutions have no date."
