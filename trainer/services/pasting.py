"""Pasting: telling a whole program from a fragment of one."""

import ast
from textwrap import dedent

from trainer.catalogue.format.quiet_syntax import parsed_module
from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import FormatError
from trainer.domain.text import clean

_BOM = "\ufeff"
_WHOLE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def whole_program(pasted: str) -> str | None:
    """Give pasted code as a file if it defines a function or class, ``None`` for any other text.

    A BOM, other line ends and an indentation that all lines have in common are taken away.
    """
    if len(pasted) > LONGEST_CODE:
        return None
    code = dedent(clean(pasted.removeprefix(_BOM))).strip("\n")
    try:
        module = parsed_module(code)
    except FormatError:
        return None
    return f"{code}\n" if any(isinstance(it, _WHOLE) for it in module.body) else None


def fragment(pasted: str) -> str:
    """Give any other text as it is inserted: without the BOM that a file began with."""
    return pasted.removeprefix(_BOM)
