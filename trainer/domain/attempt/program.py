"""Programs that were judged: which of them are the same, and how those that failed did so."""

import ast
import hashlib
import warnings
from dataclasses import dataclass
from datetime import timedelta

from trainer.domain.attempt.named_mistake import MetMistake
from trainer.domain.attempt.verdict import Verdict

_LONGEST_PARSED = 20_000
_DIGITS = 16


@dataclass(frozen=True, slots=True)
class FailedProgram:
    """A program that was judged and failed.

    ``fingerprint`` tells it from others, ``finding`` says in words how it failed first, ``after``
    is the active time at which that was seen, ``mistakes`` are the known ones that it looked like.
    """

    fingerprint: str
    finding: str
    after: timedelta
    mistakes: tuple[MetMistake, ...] = ()


def fingerprint(code: str) -> str:
    """Give what is equal for programs that differ in comments and white space only."""
    return hashlib.sha256(_essence(code).encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def failed_program(
    verdict: Verdict, code: str, starter: str | None, after: timedelta
) -> FailedProgram | None:
    """Give the program that this verdict judged and found wanting, ``None`` if there is none.

    The starter as it was given is none.
    """
    failure, known = verdict.first_failure, fingerprint(code)
    if verdict.green or not verdict.judged or failure is None:
        return None
    if starter is not None and known == fingerprint(starter):
        return None
    met = verdict.mistake.met if verdict.mistake else ()
    return FailedProgram(known, failure.finding.value, after, met)


def _essence(code: str) -> str:
    """Give the syntax tree as text; the lines without what ends them where there is none."""
    if len(code) <= _LONGEST_PARSED:
        try:
            with warnings.catch_warnings(action="ignore"):
                return ast.dump(ast.parse(code))
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            pass
    return "\n".join(line.rstrip() for line in code.splitlines())
