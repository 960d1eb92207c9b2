"""Which problem each entry is about: found, asked, answered before, or made one's own."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.import_plan import OWN, Answers, Fate, Question
from trainer.domain.log.review import Review
from trainer.domain.problem.problem import Problem
from trainer.domain.text import clean_line
from trainer.services.finding.identity import Identities, letters_of
from trainer.services.importing.own_problems import OwnProblems

BECOMES_OWN = "becomes a problem of your own"
LEFT_OUT = "left out, as you said"
UNKNOWN_NAME = "no problem has this name"


class Meant(NamedTuple):
    """The problem that an entry is about, or what becomes of an entry that is about none."""

    problem: Problem | None
    fate: Fate
    why: str = ""


class EntryProblems:
    """Finds the problems of entries, and keeps what has to be asked.

    ``answers`` say of names what they mean, whatever else they may be; ``keep_unknown`` tells
    whether what matches nothing becomes a problem of one's own.
    """

    def __init__(
        self, identities: Identities, own: OwnProblems, answers: Answers, *, keep_unknown: bool
    ) -> None:
        self._identities, self.own = identities, own
        self._answers = {letters_of(name): slug for name, slug in answers.items()}
        self._given, self._keep_unknown = answers, keep_unknown
        self._asked: dict[str, int] = defaultdict(int)
        self._candidates: dict[str, tuple[Problem, ...]] = {}
        self._used: set[str] = set()

    def of(self, entry: Entry) -> Meant:
        """Give what an entry is about."""
        found = self._identities.of(entry)
        key = letters_of(entry.name)
        if key in self._answers:
            self._used.add(key)
            return self._answered(entry, self._answers[key], elsewhere=found.elsewhere)
        if found.problem is not None:
            return Meant(found.problem, Fate.REVIEW)
        if found.candidates:
            self._asked[entry.name] += 1
            self._candidates[entry.name] = found.candidates
            return Meant(None, Fate.ASK, "unsure which problem is meant")
        if entry.loose or not self._keep_unknown:
            return Meant(None, Fate.SKIPPED, UNKNOWN_NAME)
        return self._own_of(entry, elsewhere=found.elsewhere)

    def known(self, entry: Entry) -> Problem | None:
        """Give the problem that an entry names for certain."""
        return self._identities.of(entry).problem

    def of_line(self, review: Review, entry: Entry) -> Problem:
        """Give the problem of a line of one's own log."""
        slug = review.card.slug
        return self._identities.slug(slug) or self.own.named(slug, entry)

    def questions(self) -> Iterator[Question]:
        """Give what has to be asked, each name once."""
        for name, entries in self._asked.items():
            yield Question(name=name, candidates=self._candidates[name], entries=entries)

    def used(self) -> dict[str, str | None]:
        """Give the answers that were made use of."""
        return {name: it for name, it in self._given.items() if letters_of(name) in self._used}

    def _answered(self, entry: Entry, answer: str | None, *, elsewhere: bool) -> Meant:
        if answer is None:
            return Meant(None, Fate.SKIPPED, LEFT_OUT)
        if answer == OWN:
            return self._own_of(entry, elsewhere=elsewhere)
        problem = self._identities.slug(answer) or self.own.made.get(answer)
        if problem is None:
            return Meant(None, Fate.SKIPPED, f"no problem is called {clean_line(answer)!r}")
        return Meant(problem, Fate.REVIEW)

    def _own_of(self, entry: Entry, *, elsewhere: bool) -> Meant:
        problem = self.own.of(entry, elsewhere=elsewhere)
        if problem is None:
            return Meant(None, Fate.SKIPPED, "no problem name")
        return Meant(problem, Fate.REVIEW, BECOMES_OWN)
