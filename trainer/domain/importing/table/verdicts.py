"""Tables whose rows are submissions, put together into one outcome a problem and day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.submissions import (
    Submission,
    minutes_of_day,
    rating_of_day,
)
from trainer.domain.log.review import Rating

_JUDGED = """
    |accepted|ac|ok|wrong answer|wa|time limit exceeded|tle|memory limit exceeded|mle|runtime error
    |re|compile error|compilation error|ce|output limit exceeded|internal error|timeout
"""
_VERDICTS = frozenset(word.strip() for word in _JUDGED.split("|"))


def are_verdicts(statuses: Sequence[str]) -> bool:
    """Tell whether statuses are those of a judge, refusals among them."""
    said = {status.strip().lower() for status in statuses}
    return len(said) > 1 and said <= _VERDICTS


def one_a_day(entries: Sequence[Entry]) -> list[Entry]:
    """Give one entry a problem and day, rated by all its submissions; others stay as they are."""
    days: dict[tuple[str, date], list[Entry]] = {}
    result: list[Entry] = []
    for entry in entries:
        if entry.at is None or entry.day is None or entry.rating is None:
            result.append(entry)
        else:
            days.setdefault((entry.name, entry.day), []).append(entry)
    result += [_together(group) for group in days.values()]
    return sorted(result, key=lambda entry: entry.line)


def _together(group: Sequence[Entry]) -> Entry:
    submissions = [
        Submission(entry.at, entry.rating is not Rating.AGAIN)
        for entry in group
        if entry.at is not None
    ]
    minutes = group[0].minutes if len(group) == 1 else minutes_of_day(submissions)
    return replace(group[0], rating=rating_of_day(submissions), minutes=minutes)
