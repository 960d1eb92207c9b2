"""Python text to its syntax tree: nothing is executed or printed, every fault is a sentence."""

import ast
import threading
import warnings
from collections.abc import Callable
from typing import TypeVar

from trainer.domain.errors import FormatError

Tree = TypeVar("Tree", ast.Module, ast.Expression)

_PARSING = threading.Lock()


def parsed_module(text: str) -> ast.Module:
    """Give the tree of a module; raise ``FormatError`` with the line of the fault."""
    return _quietly(text, lambda: ast.parse(text))


def parsed_expression(text: str) -> ast.expr:
    """Give the tree of one expression; raise ``FormatError``, without a line, for another."""
    stripped = text.strip()
    try:
        return _quietly(stripped, lambda: ast.parse(stripped, mode="eval")).body
    except FormatError as error:
        raise FormatError(error.sentence) from None


def shown(text: str | ast.AST, longest: int = 60) -> str:
    """Give a short form of a text, or of a syntax tree, for a sentence about it."""
    line = " ".join((_source(text) if isinstance(text, ast.AST) else text).split())
    return repr(line if len(line) <= longest else line[: longest - 1] + "…")


def _quietly(text: str, parse: Callable[[], Tree]) -> Tree:
    """Parse without the warnings about odd escapes, which would be printed over the screen."""
    if "\0" in text:
        raise FormatError("a NUL character is not allowed here.")
    try:
        with _PARSING, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return parse()
    except SyntaxError as error:
        raise FormatError(f"{shown(text)} is not Python ({error.msg}).", error.lineno) from None
    except ValueError:
        raise FormatError(f"{shown(text)} cannot be read as Python.") from None
    except (RecursionError, MemoryError):
        raise FormatError(f"{shown(text)} is nested too deeply.") from None


def _source(node: ast.AST) -> str:
    try:
        return ast.unparse(node)
    except (RecursionError, ValueError):
        return "this"
