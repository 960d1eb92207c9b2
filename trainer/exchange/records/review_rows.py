"""Reviews found anywhere in JSON: rows that name a problem, and say when or how it went."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from trainer.domain.study_day import StudyCalendar
from trainer.exchange.records import review_keys as keys
from trainer.exchange.records.json_values import text_in, when
from trainer.exchange.records.review_problems import (
    Fields,
    Problem,
    fields_of,
    ids_of,
    named_by,
    named_in,
    names_one,
    plain_key,
    referred_in,
)

_ANY_CALENDAR = StudyCalendar(UTC)
_DEEPEST = 12
_JUDGES = re.compile(
    r"leetcode|neetcode|hackerrank|codeforces|atcoder|codechef|lintcode|spoj|geeksforgeeks|kattis"
    r"|algo\.monster|codewars|cses|interviewbit|hackerearth|topcoder|naukri"
)
_RATING_NUMBERS = {*keys.RATED, *keys.QUALITY, *keys.CONFIDENCE}
_RATING_KEYS = {*keys.RATED, *keys.QUALITY, *keys.CONFIDENCE, *keys.OUTCOME, *keys.STATUS}


@dataclass(frozen=True, slots=True)
class Row:
    """An object that is about a problem: its fields, and whether it is one of a history.

    It ``is_told`` where it says when or how it went; ``day_key`` is the field of its day, if any.
    """

    problem: Problem
    fields: Fields
    line: int
    is_review: bool
    is_told: bool
    day_key: str = ""


class Rows:
    """All the rows in a value of JSON."""

    def __init__(self, whole: Any) -> None:
        self._whole = whole
        self._fields: dict[int, Fields] = {}
        self._by_id: dict[str, Problem] = {}
        self._referred: set[str] = set()
        self._collect()

    @property
    def are_joined(self) -> bool:
        """Whether reviews were found that name their problem by the id of another object."""
        return bool(self._referred)

    def found(self, value: Any, line: int = 0) -> list[Row]:
        """Give the rows in a value."""
        return self._in(value, Problem(), line, False, 0)

    def own(self, rows: list[Row]) -> list[Row]:
        """Give the rows without the problems that only lend their names, and states, to reviews."""
        return [
            row
            for row in rows
            if _RATING_NUMBERS & row.fields.keys()
            or (row.is_told and not keys.MEMORY & row.fields.keys())
            or not self._referred & ids_of(row.fields)
        ]

    def _collect(self) -> None:
        """Remember the fields of every object, and the problems that have an id to be named by."""
        waiting: list[tuple[str, Any]] = [("", self._whole)]
        while waiting:
            key, value = waiting.pop()
            if isinstance(value, dict):
                is_map = all(isinstance(child, dict) for child in value.values())
                waiting += ((name if is_map else "", child) for name, child in value.items())
                fields = self._fields[id(value)] = fields_of(value)
                names = {key, *ids_of(fields)} - {""} - keys.NESTED_PROBLEM
                if names and (problem := named_in(fields)):
                    self._by_id |= {name: problem for name in names if name not in self._by_id}
            elif isinstance(value, list):
                waiting += (("", child) for child in value)

    def _in(self, value: Any, of: Problem, line: int, is_review: bool, depth: int) -> list[Row]:
        if depth > _DEEPEST:
            return []
        if isinstance(value, list):
            rows = (self._in(child, of, line, is_review, depth + 1) for child in value)
            return [row for each in rows for row in each]
        if not isinstance(value, dict):
            moment = is_review and of and when(value, _ANY_CALENDAR).day
            return [Row(of, {"date": value}, line, True, True, "date")] if moment else []
        fields = self._fields.get(id(value)) or fields_of(value)
        own = self._problem(fields)
        if not own and (mapped := _of_map(value, line)):
            return mapped
        problem = own or of
        within = [
            row
            for key, child in value.items()
            if child and isinstance(child, dict | list)
            for row in self._within(plain_key(key), key, child, problem, line, depth)
        ]
        if any(row.is_told for row in within):
            return within
        if problem:
            day_key = _day_key(fields, is_review)
            is_told = _is_told(fields, own, is_review, day_key)
            return [Row(problem, fields, line, is_review, is_told, day_key)]
        return within

    def _within(
        self, plain: str, key: str, child: Any, of: Problem, line: int, depth: int
    ) -> Iterator[Row]:
        """Give the rows in a child: those of a history are about the problem that it is of."""
        if plain in keys.PASSED_OVER:
            return
        child = _told_by_key(key, child)
        if plain in keys.HISTORY:
            yield from self._in(child, of, line, bool(of), depth + 1)
        elif isinstance(child, list):
            named = self._by_id.get(key) or (named_by(key) if not of else None)
            is_history = bool(named) and not any(names_one(it) for it in child[:5])
            self._refer(key, is_history)
            inner = named if named and is_history else Problem()
            yield from self._in(child, inner, line, is_history, depth + 1)
        elif plain not in keys.NESTED_PROBLEM and plain not in keys.NESTED_MEMORY:
            named = self._by_id.get(key) or named_by(key)
            yield from self._in(child, named, line, False, depth + 1)
        elif not of:
            yield from self._in(child, Problem(), line, False, depth + 1)

    def _problem(self, fields: Fields) -> Problem:
        """Give the problem that an object is about, by its own words or by the id of another."""
        for key in keys.REFERENCE:
            name = text_in(fields[key]) if key in fields else ""
            referred = self._by_id.get(name) if name else None
            if referred and referred.about is not fields:
                self._referred.add(name)
                return referred
        return named_in(fields) or referred_in(fields)

    def _refer(self, key: str, is_history: bool) -> None:
        if is_history and key in self._by_id:
            self._referred.add(key)


def _told_by_key(key: str, child: Any) -> Any:
    """Give a child with what its key tells, as in ``{"2026-01-05": ["3Sum"]}``: a day, a status."""
    told: dict[str, Any] = {}
    if key[:4].isdigit() and 8 <= len(key) <= 30 and when(key, _ANY_CALENDAR).day:
        told = {keys.DAY_OF_THE_KEY: key}
    elif plain_key(key) in keys.LISTS and isinstance(child, list):
        told = {"status": keys.LISTS[plain_key(key)]}
    if not told:
        return child
    things = child if isinstance(child, list) else [child]
    named = [{"problem": it} if isinstance(it, str | int) else it for it in things]
    return [{**told, **it} if isinstance(it, dict) else it for it in named]


def _of_map(value: dict[str, Any], line: int) -> list[Row]:
    """Give the rows of a map from problems to days, or from titles to whether they are solved."""
    values = list(value.values())
    is_sure = len(values) > 1 or any(" " in key for key in value)
    if not is_sure or not all(isinstance(it, bool | int | str) for it in values):
        return []
    name = "solved" if all(isinstance(it, bool) for it in values) else "date"
    problems = [named_by(key) for key in value]
    if name == "date":
        fits = all(problems) and all(when(it, _ANY_CALENDAR).day for it in values)
    else:
        fits = all(problem.title for problem in problems) and any(values)
    day_key = "date" if name == "date" else ""
    rows = zip(problems, values, strict=True)
    return [Row(of, {name: it}, line, False, True, day_key) for of, it in rows] if fits else []


def _is_told(fields: Fields, own: Problem, is_review: bool, day_key: str) -> bool:
    """Tell whether an object says when or how a problem went, and is hardly anything else."""
    if any(isinstance(fields.get(key), str | int | float) for key in _RATING_KEYS & fields.keys()):
        return True
    if not day_key:
        return False
    marks = (*keys.OF_A_PROBLEM, *keys.OF_A_REVIEW)
    is_about = any(key.startswith(marks) for key in fields)
    return is_review or not own.title or is_about or bool(_JUDGES.search(own.link.lower()))


def _day_key(fields: Fields, is_review: bool) -> str:
    """Give the likeliest key that tells the day of an object, empty where none does."""
    names = [key for key in keys.DAY if key in fields]
    if is_review:
        names += [key for key in keys.DAY_OF_A_REVIEW if key in fields]
    names += [key for key in fields if keys.may_tell_a_day(key)]
    return next((key for key in names if when(fields[key], _ANY_CALENDAR).day), "")
