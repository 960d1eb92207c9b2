"""The learner's file in the child: imported from its text."""

from __future__ import annotations

import sys

from trainer.runner.child.exceptions import FILE, TroubleError

_MODULE = type(sys)


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
        raise _not_python(error) from None
    exec(code, module.__dict__)
    return module.__dict__


def _not_python(error: Exception) -> TroubleError:
    if not isinstance(error, SyntaxError):
        return TroubleError(f"Syntax error: {str(error) or 'it is too deep'}.")
    return TroubleError(f"Syntax error: {error.msg}.", error.lineno, error.offset)
