"""The job of one child: a source, what to call in it, and the calls; never an expected answer."""

import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from trainer.domain.problem.contract import Call, Contract, Entry
from trainer.domain.problem.made import asked, published_name
from trainer.runner.child.deep import DEEP
from trainer.runner.protocol.dialect import names_lacking
from trainer.runner.protocol.shapes import called_node, parts, places_of_nodes, plan
from trainer.runner.protocol.wire import DEEPEST, encode

Calls = Sequence[Call]
"""The calls of one case."""

_DEEPEST = DEEPEST + 10
"""Answers that came through the wire go through it again, inside of calls."""

_GRACE = 0.25
_GRACE_PER_CALL = 20e-6
"""The seconds that the child itself may take beside the learner's code."""

_WALL, _WALL_MORE = 8, 2.0
"""How long the clock on the wall is waited for: a busy machine takes its time."""

IMPORT_SECONDS = 2.0
"""The processor time that importing the learner's file may take at least."""

_SCALARS = frozenset({"int", "str", "float", "bool"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a child is to do.

    ``methods`` holds the annotations of the parameters by method, ``published`` by our name of a
    method the published one and its parameters; ``plans`` say how arguments are built by the name
    of a call, ``watched`` the places of arguments to look at after the call, ``nodes_of`` the
    argument whose nodes are the answers (-1: none), ``listing`` the methods whose answer holds a
    list, ``node`` what sites call ``Node`` here ("": nothing). ``asked`` are the names of the last
    parameters that are functions: a program that does not take them may call them as globals.
    ``limit`` is in seconds of processor time per case, ``recursion`` says how many calls may be
    under way at once.
    """

    source: str
    name: str
    cases: Sequence[Calls]
    limit: float
    is_class: bool = False
    methods: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    published: Mapping[str, list[str]] = field(default_factory=dict)
    known_as: str = ""
    plans: Mapping[str, list[str]] = field(default_factory=dict)
    watched: tuple[int, ...] = ()
    fresh: bool = False
    links_only: bool = False
    nodes_of: int = -1
    listing: Sequence[str] = ()
    node: str = ""
    asked: Sequence[Sequence[str]] = ()
    recursion: int = DEEP

    def processor_seconds(self, case: int) -> float:
        """Give the processor time after which a case is stopped."""
        calls = len(self.cases[case]) if case < len(self.cases) else 0
        return self.limit + _GRACE + _GRACE_PER_CALL * calls

    def deadline(self, case: int) -> float:
        """Give the seconds on the wall clock after which a case is not waited for any longer."""
        return wall_seconds(self.processor_seconds(case))

    def lines(self, **circumstances: object) -> Iterator[str]:
        """Give the job as the child reads it, with what the sandbox adds; then a line per case."""
        source = self.source.replace("\r\n", "\n").replace("\r", "\n")
        job = {
            "source": source,
            "names": names_lacking(source),
            "name": self.name,
            "is_class": self.is_class,
            "methods": {name: dict(it) for name, it in self.methods.items()},
            "published": dict(self.published),
            "known_as": self.known_as,
            "plans": dict(self.plans),
            "watched": list(self.watched),
            "fresh": self.fresh,
            "links_only": self.links_only,
            "nodes_of": self.nodes_of,
            "listing": list(self.listing),
            "node": self.node,
            "asked": [list(names) for names in self.asked],
            "recursion": self.recursion,
            "seconds": [self.processor_seconds(case) for case in range(len(self.cases))],
            "import_seconds": max(IMPORT_SECONDS, self.limit),
            "cpu_seconds": math.ceil(20 + 2 * self.limit * (len(self.cases) + 1)),
            **circumstances,
        }
        yield encode(job, parts, sys.maxsize, _DEEPEST)
        for calls in self.cases:
            yield encode(
                [[call.name, list(call.arguments)] for call in calls], parts, sys.maxsize, _DEEPEST
            )


def wall_seconds(processor_seconds: float) -> float:
    """Give how long is waited for what may take so much processor time."""
    return _WALL * processor_seconds + _WALL_MORE


def contract_job(contract: Contract, source: str, cases: Sequence[Calls], limit: float) -> Job:
    """Give the job of calling a problem's entry."""
    entry = contract.entry
    called = {m.name if m.name != "__init__" else entry.name: m.parameters for m in entry.methods}
    return Job(
        source=source.removeprefix("\ufeff"),
        name=entry.name,
        cases=cases,
        limit=limit,
        is_class=entry.is_class,
        methods={m.name: {p.name: p.annotation for p in m.parameters} for m in entry.methods},
        published=_published(entry, contract.published),
        known_as=contract.published.name if contract.published else "",
        plans={name: places_of_nodes(it, contract.nodes_of) for name, it in called.items()},
        watched=watched(contract),
        fresh=contract.fresh,
        links_only=contract.links_only,
        nodes_of=_place_of_nodes(contract),
        listing=[m.name for m in entry.methods if "list" in m.returns.lower()],
        node=called_node(entry),
        asked=[[it.name, published_name(it)] for it in asked(entry)],
    )


def _published(entry: Entry, published: Entry | None) -> dict[str, list[str]]:
    """Give by our names the published name of a method and those of its parameters."""
    if published is None:
        return {}
    return {
        ours.name: [theirs.name, *(p.name for p in theirs.parameters)]
        for ours, theirs in zip(entry.methods, published.methods, strict=True)
    }


def _place_of_nodes(contract: Contract) -> int:
    whole = answers_node_of(contract)
    names = [p.name for p in contract.entry.methods[0].parameters]
    return -1 if whole is None else names.index(whole)


def answers_node_of(contract: Contract) -> str | None:
    """Give the argument of which the answer is a node, ``None`` where it is none."""
    returns_nodes = bool(plan(contract.entry.methods[0].returns))
    return contract.nodes_of if returns_nodes else None


def watched(contract: Contract) -> tuple[int, ...]:
    """Give the places of the parameters to look at after the call.

    These are the judged one, the frozen ones, and all others that can be changed in place; nodes
    may always be linked anew.
    """
    if contract.entry.is_class:
        return ()
    names = set(contract.frozen)
    if contract.judged is not None:
        names.add(contract.judged.parameter)
    parameters = contract.entry.methods[0].parameters
    names |= {p.name for p in parameters if _is_changeable(p.annotation)}
    return tuple(place for place, p in enumerate(parameters) if p.name in names)


def _is_changeable(annotation: str) -> bool:
    return not plan(annotation) and annotation not in _SCALARS
