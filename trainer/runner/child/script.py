"""One case in the child: its calls are made one after the other, and what each gave is kept."""

from __future__ import annotations

import sys
from time import process_time, thread_time

from trainer.runner.child.deep import SHALLOW
from trainer.runner.child.exceptions import caught, exception_facts
from trainer.runner.child.nodes import is_node, kind_of, named, reachable
from trainer.runner.child.plain import plain
from trainer.runner.protocol.wire import UnsendableError, encode, with_article

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_OF_OTHER_THREADS = 0.05
"""So many seconds more than this thread's own are time that others took.

While a process has a limit of processor time, Linux counts what it used in ticks of some 4 ms, but
what one thread used exactly.
"""

MOST_ERRORS = 100
"""After so many exceptions the rest of a script is left out."""

_NOTHING = '["value",null]'


class NestedCall:
    """A call that stands where an argument does."""

    def __init__(self, name: str, arguments: list[Any]) -> None:
        self.name = name
        self.arguments = arguments


def made(name: str, values: Any, at: int) -> object:
    """Give what the parent names: a call inside a call, or nodes."""
    if name == "call":
        return NestedCall(*values)
    from trainer.runner.child.builders import node

    return node(name, values, at)


class Asked:
    """The last arguments, functions that a program does not take but calls by their names.

    ``names`` are those of each in the names of ``program``.
    """

    def __init__(self, program: dict[str, object], names: list[list[str]]) -> None:
        self._program = program
        self._names = names

    def offered(self, values: list[Any]) -> list[Any]:
        """Give the arguments that are passed, after the others can be called."""
        count = len(values) - len(self._names)
        for names, value in zip(self._names, values[count:], strict=True):
            self._program.update(dict.fromkeys(names, value))
        return values[:count]


class Entry:
    """What the learner's file defines: a function, or a class whose objects are called.

    ``plans`` say by the name of a call how its arguments are built, see ``builders.built``,
    ``methods`` how the learner's class calls each method, ``order`` at which of our places its
    arguments stand where that is another order. From the methods in ``listing`` a list is asked
    for, or something that holds one. ``asked`` is there where a program calls arguments by name.
    """

    def __init__(
        self,
        target: Any,
        name: str,
        *,
        is_class: bool,
        plans: dict[str, list[str]],
        source: str,
        methods: dict[str, str] | None = None,
        order: list[int] | None = None,
        listing: list[str] | None = None,
        asked: Asked | None = None,
    ) -> None:
        self.target = target
        self.name = name
        self.is_class = is_class
        self.plans = plans
        self.source = source
        self.methods = methods or {}
        self.order = order
        self.listing = listing or []
        self.asked = asked

    def arguments(self, name: str, values: list[Any]) -> list[Any]:
        """Give the arguments of a call, and of the calls among them, as the learner gets them."""
        for value in values:
            if type(value) is NestedCall:
                value.arguments = self.arguments(value.name, value.arguments)
        plans = self.plans.get(name, [])
        if not any(plans):
            return values
        from trainer.runner.child.builders import built

        arguments = [built(plan, value) for plan, value in zip(plans, values, strict=True)]
        for place, plan in enumerate(plans):
            _, _, whole = plan.partition("@")
            if whole:
                arguments[place] = _node_with(arguments[int(whole)], arguments[place])
        return arguments


def _node_with(whole: object, value: object) -> object:
    """Give the node with a value among those that can be reached."""
    nodes: list[Any] = list(reachable(whole).values())
    return next((node for node in nodes if node.val == value), None)


class Rules:
    """What is asked of the nodes of a call beside its answer, and what is looked at after it."""

    def __init__(self, watched: list[int], *, fresh: bool, links_only: bool, nodes_of: int) -> None:
        self.watched = watched
        self.fresh = fresh
        self.links_only = links_only
        self.nodes_of = nodes_of

    @property
    def look_at_nodes(self) -> bool:
        """Whether the nodes of the arguments are to be known before the call."""
        return self.fresh or self.links_only or self.nodes_of >= 0


class Script:
    """The calls of one case, made on one entry. Outcomes are JSON texts, taken as they come."""

    def __init__(self, entry: Entry, rules: Rules) -> None:
        self._entry = entry
        self._rules = rules
        self._object: Any = None
        self._arguments: list[Any] = []
        self._process_seconds = 0.0
        self._thread_seconds = 0.0
        self.shared = False
        self.revalued = False
        self.exited = False

    @property
    def seconds(self) -> float:
        """The processor time that the calls took, that of the program's own threads included."""
        others = self._process_seconds - self._thread_seconds > _OF_OTHER_THREADS
        return self._process_seconds if others else self._thread_seconds

    def run(self, calls: list[Any], before: Callable[[int], None]) -> list[str]:
        """Give what each call gave; ``before`` is told the place of a call before it is made.

        A script ends early where its object cannot be made or the program ends itself.
        """
        outcomes: list[str] = []
        errors = 0
        prepared = [(name, self._entry.arguments(name, values)) for name, values in calls]
        for place, (name, arguments) in enumerate(prepared):
            before(place)
            given = self._nodes_of(arguments)
            answer, error = self._timed(name, arguments)
            if error is None:
                outcomes.append(self._outcome(answer, given))
                continue
            if isinstance(error, RecursionError):
                sys.setrecursionlimit(min(SHALLOW, sys.getrecursionlimit()))
            outcomes.append(encode(["error", *exception_facts(error, self._entry.source)], named))
            errors += 1
            self.exited = isinstance(error, SystemExit)
            if self.exited or errors > MOST_ERRORS or self._lacks_its_object():
                break
        return outcomes

    def after(self) -> list[str]:
        """Give the watched arguments as the last call left them."""
        return [outcome_text(plain(self._arguments[place])) for place in self._rules.watched]

    def _nodes_of(self, arguments: list[Any]) -> dict[int, tuple[Any, object]]:
        """Give the nodes of the arguments with their values, where that is to be known."""
        if not self._rules.look_at_nodes:
            return {}
        place = self._rules.nodes_of
        nodes: dict[int, Any] = reachable(arguments if place < 0 else arguments[place])
        return {key: (node, node.val) for key, node in nodes.items()}

    def _outcome(self, answer: Any, given: dict[int, tuple[Any, object]]) -> str:
        """Give the outcome of a call that returned, and keep what became of the nodes."""
        if self._rules.fresh:
            self.shared = self.shared or not given.keys().isdisjoint(reachable(answer))
        if self._rules.links_only:
            self.revalued = any(node.val != value for node, value in given.values())
        if answer is None:
            return _NOTHING
        if self._rules.nodes_of < 0:
            return outcome_text(answer)
        if id(answer) in given:
            return outcome_text(answer.val)
        kind = kind_of(answer)
        odd = f"a {kind} of your own" if is_node(answer) else with_article(kind)
        return encode(["odd", odd], named)

    def _timed(self, name: str, arguments: list[Any]) -> tuple[Any, BaseException | None]:
        self._arguments = arguments
        begun, mine = process_time(), thread_time()
        answer, error = caught(lambda: self._call(name, arguments))
        self._thread_seconds += thread_time() - mine
        self._process_seconds += process_time() - begun
        return answer, error

    def _call(self, name: str, arguments: list[Any]) -> object:
        values = [
            self._call(item.name, item.arguments) if type(item) is NestedCall else item
            for item in arguments
        ]
        if not self._entry.is_class:
            if self._entry.order is not None:
                values = [values[place] for place in self._entry.order]
            if self._entry.asked is not None:
                values = self._entry.asked.offered(values)
            return self._taken(name, self._entry.target(*values))
        if name == self._entry.name:
            self._object = self._entry.target(*values)
            return None
        method = getattr(self._object, self._entry.methods[name])
        return self._taken(name, method(*values))

    def _taken(self, name: str, answer: object) -> object:
        """Give an answer in which all that can be iterated over is a list or a tuple."""
        return plain(answer) if name in self._entry.listing else answer

    def _lacks_its_object(self) -> bool:
        return self._entry.is_class and self._object is None


def outcome_text(value: object) -> str:
    """Give the outcome for a value, or for one that cannot be sent what it is."""
    text, error = caught(lambda: encode(value, named))
    if error is None:
        return f'["value",{text}]'
    if isinstance(error, MemoryError):
        raise error
    odd = str(error) if type(error) is UnsendableError else with_article(type(value).__name__)
    return encode(["odd", odd], named)
