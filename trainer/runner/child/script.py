"""One case in the child: its calls are made one after the other, and what each gave is kept."""

from __future__ import annotations

from time import perf_counter

from trainer.runner.child.exceptions import caught, exception_facts
from trainer.runner.child.nodes import named, reachable
from trainer.runner.protocol.wire import UnsendableError, encode, with_article

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

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


class Entry:
    """What the learner's file defines: a function, or a class whose objects are called.

    ``plans`` say by the name of a call how its arguments are built, see ``builders.built``.
    """

    def __init__(
        self, target: Any, name: str, is_class: bool, plans: dict[str, list[str]], source: str
    ) -> None:
        self.target = target
        self.name = name
        self.is_class = is_class
        self.plans = plans
        self.source = source

    def arguments(self, name: str, values: list[Any]) -> list[Any]:
        """Give the arguments of a call, and of the calls among them, as the learner gets them."""
        for value in values:
            if type(value) is NestedCall:
                value.arguments = self.arguments(value.name, value.arguments)
        plans = self.plans.get(name, [])
        if not any(plans):
            return values
        from trainer.runner.child.builders import built

        return [built(plan, value) for plan, value in zip(plans, values, strict=True)]


class Script:
    """The calls of one case, made on one entry. Outcomes are JSON texts, taken as they come."""

    def __init__(self, entry: Entry, watched: list[int], fresh: bool) -> None:
        self._entry = entry
        self._watched = watched
        self._fresh = fresh
        self._object: Any = None
        self._arguments: list[Any] = []
        self.seconds = 0.0
        self.shared = False
        self.exited = False

    def run(self, calls: list[Any], before: Callable[[int], None]) -> list[str]:
        """Give what each call gave; ``before`` is told the place of a call before it is made.

        A script ends early where its object cannot be made or the program ends itself.
        """
        outcomes: list[str] = []
        errors = 0
        prepared = [(name, self._entry.arguments(name, values)) for name, values in calls]
        for place, (name, arguments) in enumerate(prepared):
            before(place)
            given = reachable(arguments) if self._fresh else None
            answer, error = self._timed(name, arguments)
            if error is None:
                if given is not None:
                    self.shared = self.shared or not given.keys().isdisjoint(reachable(answer))
                outcomes.append(_NOTHING if answer is None else outcome_text(answer))
                continue
            outcomes.append(encode(["error", *exception_facts(error, self._entry.source)], named))
            errors += 1
            self.exited = isinstance(error, SystemExit)
            if self.exited or errors > MOST_ERRORS or self._lacks_its_object():
                break
        return outcomes

    def after(self) -> list[str]:
        """Give the watched arguments as the last call left them."""
        return [outcome_text(self._arguments[place]) for place in self._watched]

    def _timed(self, name: str, arguments: list[Any]) -> tuple[Any, BaseException | None]:
        self._arguments = arguments
        begun = perf_counter()
        answer, error = caught(lambda: self._call(name, arguments))
        self.seconds += perf_counter() - begun
        return answer, error

    def _call(self, name: str, arguments: list[Any]) -> object:
        values = [
            self._call(item.name, item.arguments) if type(item) is NestedCall else item
            for item in arguments
        ]
        if not self._entry.is_class:
            return self._entry.target(*values)
        if name == self._entry.name:
            self._object = self._entry.target(*values)
            return None
        return getattr(self._object, name)(*values)

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
