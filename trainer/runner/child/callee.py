"""Which of all that a file defines the problem calls: our name, the published one, or the only one.

Interview sites ask for a method of ``class Solution`` with a name in camel case; both count, as do
helpers beside it. What is meant by its name comes first, then what alone takes these parameters.
"""

from __future__ import annotations

from trainer.runner.child.exceptions import FILE, TroubleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

SOLUTION = "Solution"
_FUNCTION = type(lambda: None)
_TAKES_ANY_NUMBER = 0x04


class Wanted:
    """A function or method as the problem calls it, and as it is published ("" and ``[]``: not).

    ``kinds`` are the annotations of the parameters, in order; the last ``asked`` of them are
    functions that a program takes or finds as globals.
    """

    def __init__(
        self,
        name: str,
        parameters: list[str],
        kinds: list[str],
        published: str,
        their_parameters: list[str],
        asked: int = 0,
    ) -> None:
        self.name = name
        self.parameters = parameters
        self.kinds = kinds
        self.published = published
        self.their_parameters = their_parameters
        self.asked = asked

    def suits(self, candidate: Candidate) -> bool:
        """Tell whether it can be called with the arguments, with those that are asked or not."""
        return not self.all_are_taken_by(candidate) or candidate.takes(len(self.parameters))

    def all_are_taken_by(self, candidate: Candidate) -> bool:
        """Tell whether it is called with every argument."""
        return not self.asked or not candidate.takes(len(self.parameters) - self.asked)

    def order(self, function: object) -> list[int] | None:
        """Give our places of the arguments in the order of a function's parameters.

        ``None`` stands for our own order, which is that of the published call as well. Names lead
        to another one only where the arguments could not be taken for each other.
        """
        names = [_plainly(name) for name in _parameters(function)]
        for known in (self.parameters, self.their_parameters):
            ours = [_plainly(name) for name in known]
            if sorted(ours) == sorted(names[: len(ours)]) and len(set(ours)) == len(ours):
                order = [ours.index(name) for name in names[: len(ours)]]
                moved = [place for place, other in enumerate(order) if place != other]
                if moved and all(self.kinds[it] != self.kinds[order[it]] for it in moved):
                    return order
        return None

    def is_called(self, name: str) -> bool:
        """Tell whether a name is ours or the published one, but for case and underscores."""
        return _plainly(name) in (_plainly(self.name), _plainly(self.published))

    @property
    def both_names(self) -> str:
        """The names as a sentence gives them."""
        return " or ".join(dict.fromkeys(name for name in (self.name, self.published) if name))


class Candidate:
    """A function of the file, or a method of one of its classes."""

    def __init__(
        self, name: str, function: Any, owner: Any = None, is_static: bool = False
    ) -> None:
        self.name = name
        self.owner = owner
        self.function = function
        is_bound = getattr(function, "__self__", None) is not None
        self._bound = int(is_bound or (owner is not None and not is_static))
        self.code = _code(function)

    def target(self) -> Any:
        """Give what is called: for a method a new object of its class each time."""
        owner, name = self.owner, self.name
        if owner is None:
            return self.function
        return lambda *arguments: getattr(owner(), name)(*arguments)

    def takes(self, number: int) -> bool:
        """Tell whether it can be called with so many arguments; what is no function can."""
        least, most = self.room()
        return least <= number <= most

    def room(self) -> tuple[int, int]:
        """Give the least and the largest number of arguments."""
        if self.code is None:
            return 0, 1_000
        function = _unwrapped(self.function)
        most = self.code.co_argcount - self._bound
        least = most - len(function.__defaults__ or ())
        return max(0, least), 1_000 if self.code.co_flags & _TAKES_ANY_NUMBER else most

    @property
    def shown(self) -> str:
        """The name as a sentence gives it."""
        return self.name if self.owner is None else f"{self.owner.__name__}.{self.name}"

    @property
    def lacks_its_class(self) -> bool:
        """Whether it is a function that takes ``self``, as a method does."""
        first = self.code.co_varnames[:1] if self.code is not None else ()
        return self.owner is None and not self._bound and first == ("self",)

    @property
    def is_gap(self) -> bool:
        """Whether it is a starter that nobody filled in."""
        code = self.code
        return code is not None and code.co_names == ("NotImplementedError",)


def function_of(program: Mapping[str, Any], wanted: Wanted) -> Candidate:
    """Give the function or method that is meant; raise ``TroubleError`` where none can be told."""
    named = [one for one in _candidates(program) if wanted.is_called(one.name)]
    named += [
        Candidate(name, value)
        for name, value in program.items()
        if wanted.is_called(name) and _is_made(value)
    ]
    filled = [one for one in named if not one.is_gap] or named
    fitting = [one for one in filled if wanted.suits(one)] or filled
    chosen = fitting[0] if fitting else None
    if chosen is None:
        chosen = _only_one(program, wanted)
    if not wanted.suits(chosen):
        raise _other_parameters(chosen, wanted)
    return chosen


def class_of(
    program: Mapping[str, Any], name: str, published: str, wanted: Sequence[Wanted]
) -> Any:
    """Give the class that is meant; raise ``TroubleError`` where there is none."""
    classes = _classes(program)
    for known in (name, published):
        for one in classes:
            if _plainly(str(one.__name__)) == _plainly(known):
                return one
    if callable(program.get(name)) and isinstance(program[name], type):
        return program[name]
    fitting = [one for one in classes if all(_method_of(one, item) for item in wanted)]
    if len(fitting) == 1:
        return fitting[0]
    raise TroubleError(f"Your program defines no class called {name}.")


def methods_of(kind: Any, name: str, wanted: Sequence[Wanted]) -> dict[str, str]:
    """Give by our names how a class calls its methods; raise ``TroubleError`` for one it lacks."""
    methods = {}
    for item in wanted:
        found = _method_of(kind, item)
        if found is None:
            raise TroubleError(f"Your class {name} has no method called {item.both_names}.")
        candidate = Candidate(found, getattr(kind, found), kind, _is_static(kind, found))
        if type(candidate.function) is _FUNCTION and not candidate.takes(len(item.parameters)):
            raise _other_parameters(candidate, item)
        methods[item.name] = found
    return methods


def _method_of(kind: Any, wanted: Wanted) -> str | None:
    if wanted.name == "__init__" or callable(getattr(kind, wanted.name, None)):
        return wanted.name
    names = [name for name in dir(kind) if wanted.is_called(name)]
    return next((name for name in names if callable(getattr(kind, name))), None)


def _candidates(program: Mapping[str, Any]) -> Iterator[Candidate]:
    """Give the functions of the file, then the methods of ``Solution``, then those of others."""
    for name, value in program.items():
        if not isinstance(value, type) and callable(value) and _code(value) is not None:
            yield Candidate(name, value)
    for owner in sorted(_classes(program), key=lambda one: one.__name__ != SOLUTION):
        for name in _names_of(owner):
            value = getattr(owner, name)
            if callable(value) and not name.startswith("__"):
                yield Candidate(name, value, owner, _is_static(owner, name))


def _is_made(value: object) -> bool:
    """Tell whether a value can be called and is neither a function of the file nor a class."""
    return callable(value) and not isinstance(value, type) and _code(value) is None


def _names_of(owner: Any) -> list[str]:
    """Give what a class defines, and what it has from other classes of the file."""
    kinds = [kind for kind in type.mro(owner) if kind.__module__ == "solution"]
    return list(dict.fromkeys(name for kind in kinds for name in vars(kind)))


def _only_one(program: Mapping[str, Any], wanted: Wanted) -> Candidate:
    """Give the one that takes these parameters and is called by no other of them."""
    fitting = [
        one
        for one in _candidates(program)
        if one.code is not None
        and wanted.suits(one)
        and (one.owner is None or one.owner.__name__ == SOLUTION or len(_classes(program)) == 1)
    ]
    called = {name for one in fitting if one.code for name in _called(one.code) if name != one.name}
    outer = [one for one in fitting if one.name not in called] or fitting
    public = [one for one in outer if not one.name.startswith("_")] or outer
    if len(public) == 1:
        return public[0]
    sentence = f"Your program defines no function called {wanted.both_names}"
    if public:
        names = ", ".join(one.shown for one in public[:5])
        raise TroubleError(
            f"{sentence}; it could be any of {names}. Give the one you mean that name."
        )
    others = [one for one in _candidates(program) if one.code is not None and not one.is_gap]
    if len(others) == 1:
        raise _other_parameters(others[0], wanted)
    raise TroubleError(f"{sentence}.")


def _other_parameters(candidate: Candidate, wanted: Wanted) -> TroubleError:
    parameters = wanted.parameters
    if candidate.lacks_its_class:
        return TroubleError(
            f"{candidate.name} has a parameter self, but is not in a class: 'class "
            f"{SOLUTION}:' is missing above it.",
            candidate.code.co_firstlineno,
        )
    return TroubleError(
        f"{candidate.name} takes {_counted(candidate.room()[1])} here; the problem calls it with "
        f"{_counted(len(parameters))}{': ' if parameters else ''}{', '.join(parameters)}.",
        candidate.code.co_firstlineno if candidate.code is not None else None,
    )


def _classes(program: Mapping[str, Any]) -> list[Any]:
    """Give the classes that the file defines, each once."""
    kinds = [value for value in program.values() if isinstance(value, type)]
    return list(dict.fromkeys(one for one in kinds if one.__module__ == "solution"))


def _called(code: Any) -> Iterator[str]:
    """Give the names that a function and those inside of it read."""
    yield from code.co_names
    for constant in code.co_consts:
        if hasattr(constant, "co_names"):
            yield from _called(constant)


def _is_static(owner: Any, name: str) -> bool:
    """Tell whether a method gets no object of its class as its first argument."""
    return any(isinstance(vars(kind).get(name), staticmethod) for kind in type.mro(owner))


def _unwrapped(function: Any) -> Any:
    """Give the function inside of decorators that tell of it, such as caches, and of a method."""
    for _ in range(20):
        inner = getattr(function, "__wrapped__", None) or getattr(function, "__func__", None)
        if inner is None:
            break
        function = inner
    return function


def _code(function: Any) -> Any:
    """Give the code of a function of the file, ``None`` for what is none."""
    inner = _unwrapped(function)
    code = inner.__code__ if type(inner) is _FUNCTION else None
    return code if code is not None and code.co_filename == FILE else None


def _parameters(function: object) -> Sequence[str]:
    candidate = _unwrapped(function)
    if type(candidate) is not _FUNCTION:
        return ()
    code = candidate.__code__
    names: tuple[str, ...] = code.co_varnames[: code.co_argcount]
    return names[1:] if names[:1] in (("self",), ("cls",)) else names


def _plainly(name: str) -> str:
    return name.replace("_", "").lower()


def _counted(number: int) -> str:
    return f"{number} parameter{'' if number == 1 else 's'}"
