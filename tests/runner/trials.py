"""Small contracts in the words of the catalogue, and what is left of a run."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from trainer.catalogue.format.case_syntax import parse_cases
from trainer.catalogue.format.entry_syntax import parse_entry
from trainer.domain.attempt.verdict import CaseResult, Verdict
from trainer.domain.problem.contract import Contract
from trainer.runner.judge.judge import Judge

ADD = "def add(a: int, b: int) -> int"
ADD_CASES = "add(1, 2) -> 3\nadd(2, 2) -> 4"


def a_contract(entry: str, cases: str, **more: Any) -> Contract:
    """Give a contract from an entry and cases as they are written in ``problem.md``."""
    parsed = parse_entry(entry)
    return Contract(entry=parsed, cases=parse_cases(cases, parsed), **more)


def adding(judge: Judge, body: str, *, before: str = "", cases: str = ADD_CASES) -> Verdict:
    """Give the verdict on ``add`` with this body, with other code before it."""
    indented = "".join(f"    {line}\n" for line in body.splitlines())
    return judge.run(a_contract(ADD, cases), f"{before}\ndef add(a, b):\n{indented}")


def first(verdict: Verdict) -> CaseResult:
    """Give the result of the first case."""
    assert not verdict.trouble
    return verdict.results[0]


def processes_started_in(place: Path) -> list[str]:
    """Give the command lines of the processes whose temporary folder lies in a place."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if b"TMPDIR=" + os.fsencode(place) in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text().replace("\0", " "))
    return found
