"""The learner's file in the child: imported from its text, and searched for its entry."""

from __future__ import annotations

import sys

from trainer.runner.child.exceptions import FILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FUNCTION = type(lambda: None)
_MODULE = type(sys)
_TAKES_ANY_NUMBER = 0x04


class TroubleError(Exception):
    """No case can run: a sentence, and the line in the learner's file that it is about."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.line = line


def imported(source: str, given: dict[str, object]) -> dict[str, object]:
    """Give the names that the learner's file defines, and those that are ``given``.

    Raise ``TroubleError`` for what is not Python, and else whatever the file raises.
    """
    module = _MODULE("solution")
    module.__dict__.update(given, __file__=FILE)
    sys.modules["solution"] = module
    try:
        code = compile(source, FILE, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        reason = error.msg if isinstance(error, SyntaxError) else str(error) or "it is too deep"
        raise TroubleError(
            f"This is not Python yet: {reason}.", getattr(error, "lineno", None)
        ) from None
    exec(code, module.__dict__)
    return module.__dict__


def entry_of(
    program: dict[str, object], name: str, is_class: bool, methods: dict[str, list[str]]
) -> object:
    """Give the function, or the class with these methods, that the problem calls.

    ``methods`` are the names of the parameters by method; a function is the only one. Raise
    ``TroubleError`` where the program cannot be called so.
    """
    entry = program.get(name)
    if not callable(entry) or (is_class and not isinstance(entry, type)):
        kind = "class" if is_class else "function"
        raise TroubleError(f"Your program defines no {kind} called {name}.")
    for method, parameters in methods.items():
        function = getattr(entry, method, None) if is_class else entry
        if not callable(function):
            raise TroubleError(f"Your class {name} has no method called {method}.")
        _expect_parameters(function, method, parameters, bound=int(is_class))
    return entry


def _expect_parameters(function: Any, name: str, wanted: list[str], bound: int) -> None:
    """Raise ``TroubleError`` for a plain function that takes another number of parameters."""
    if type(function) is not _FUNCTION:
        return
    code = function.__code__
    most = code.co_argcount - bound
    least = most - len(function.__defaults__ or ())
    if code.co_flags & _TAKES_ANY_NUMBER:
        most = max(most, len(wanted))
    if not least <= len(wanted) <= most:
        raise TroubleError(
            f"{name} takes {_counted(max(most, 0))} here; the problem calls it with "
            f"{_counted(len(wanted))}{': ' if wanted else ''}{', '.join(wanted)}.",
            code.co_firstlineno,
        )


def _counted(number: int) -> str:
    return f"{number} parameter{'' if number == 1 else 's'}"
