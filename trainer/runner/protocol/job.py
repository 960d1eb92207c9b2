"""The job of one child: a source, what to call in it, and the calls; never an expected answer."""

import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from trainer.domain.problem.contract import Call, Contract
from trainer.runner.protocol.shapes import parts, plan
from trainer.runner.protocol.wire import DEEPEST, encode

Calls = Sequence[Call]
"""The calls of one case."""

_DEEPEST = DEEPEST + 10
"""Answers that came through the wire go through it again, inside of calls."""

_GRACE = 0.25
_GRACE_PER_CALL = 20e-6
"""The seconds that the child itself may take beside the learner's code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a child is to do.

    ``methods`` holds parameter names by method, ``plans`` how arguments are built by the name of a
    call, ``watched`` the places of arguments to look at after the call. ``limit`` is in seconds per
    case, on the wall clock.
    """

    source: str
    name: str
    cases: Sequence[Calls]
    limit: float
    is_class: bool = False
    methods: Mapping[str, list[str]] = field(default_factory=dict)
    plans: Mapping[str, list[str]] = field(default_factory=dict)
    watched: tuple[int, ...] = ()
    fresh: bool = False

    def deadline(self, case: int) -> float:
        """Give the seconds after which a case is not waited for any longer."""
        calls = len(self.cases[case]) if case < len(self.cases) else 0
        return self.limit + _GRACE + _GRACE_PER_CALL * calls

    def lines(self, **circumstances: object) -> Iterator[str]:
        """Give the job as the child reads it, with what the sandbox adds; then a line per case."""
        job = {
            "source": self.source.replace("\r\n", "\n").replace("\r", "\n"),
            "name": self.name,
            "is_class": self.is_class,
            "methods": dict(self.methods),
            "plans": dict(self.plans),
            "watched": list(self.watched),
            "fresh": self.fresh,
            "cpu_seconds": math.ceil(20 + 2 * self.limit * (len(self.cases) + 1)),
            **circumstances,
        }
        yield encode(job, parts, sys.maxsize, _DEEPEST)
        for calls in self.cases:
            yield encode(
                [[call.name, list(call.arguments)] for call in calls], parts, sys.maxsize, _DEEPEST
            )


def contract_job(contract: Contract, source: str, cases: Sequence[Calls], limit: float) -> Job:
    """Give the job of calling a problem's entry."""
    entry = contract.entry
    called = {m.name if m.name != "__init__" else entry.name: m.parameters for m in entry.methods}
    return Job(
        source=source,
        name=entry.name,
        cases=cases,
        limit=limit,
        is_class=entry.is_class,
        methods={m.name: [p.name for p in m.parameters] for m in entry.methods},
        plans={name: [plan(p.annotation) for p in items] for name, items in called.items()},
        watched=watched(contract),
        fresh=contract.fresh,
    )


def watched(contract: Contract) -> tuple[int, ...]:
    """Give the places of the parameters that are judged after the call or must stay as they are."""
    if contract.entry.is_class:
        return ()
    names = set(contract.frozen)
    if contract.judged is not None:
        names.add(contract.judged.parameter)
    parameters = contract.entry.methods[0].parameters
    return tuple(place for place, p in enumerate(parameters) if p.name in names)
