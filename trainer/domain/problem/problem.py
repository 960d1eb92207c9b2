"""A problem: the facts by which it is found, listed and planned."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How hard a problem is, as published."""

    EASY = 1
    MEDIUM = 2
    HARD = 3

    @property
    def word(self) -> str:
        """The level as it is written: easy, medium or hard."""
        return self.name.lower()

    @property
    def usual_minutes(self) -> int:
        """The target for a problem of this level that names none."""
        return {Level.EASY: 15, Level.MEDIUM: 25, Level.HARD: 40}[self]


class Origin(StrEnum):
    """Where a problem lives: the catalogue, a folder of the learner's own, or only the log."""

    CATALOGUE = "catalogue"
    OWN = "own"
    LOGGED = "logged"


LISTS = {
    "blind75": "Blind 75",
    "neetcode150": "NeetCode 150",
    "neetcode250": "NeetCode 250",
    "grind75": "Grind 75",
    "grind169": "Grind 169",
    "leetcode75": "LeetCode 75",
    "topinterview150": "Top Interview 150",
}
"""The published lists by id, with the names they go by."""

YOURS = "yours"
"""Stands among the lists for the problems that the learner added or logged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The facts of one problem; its ``slug`` is its identity, for ever.

    ``pattern`` is the id of its primary pattern (``None`` where a logged problem has none),
    ``also`` holds at most two more; ``lists`` are ids out of ``LISTS``; ``number`` is LeetCode's.
    """

    slug: str
    title: str
    level: Level
    pattern: str | None
    origin: Origin = Origin.CATALOGUE
    target_time: timedelta
    also: tuple[str, ...] = ()
    number: int | None = None
    lists: frozenset[str] = frozenset()
    aliases: tuple[str, ...] = ()
    url: str = ""
    notes: str = ""

    @property
    def has_cases(self) -> bool:
        """Whether there is a statement with cases to run code against."""
        return self.origin is not Origin.LOGGED
