"""What every file of the program looks like."""

import ast
import re
from collections.abc import Iterator

from tests.house.source import Module, modules

LONGEST_FILE = 300
LONGEST_FUNCTION = 30
EMPTY_NAMES = re.compile(r"Manager|Helper|Utils?(?![a-z])")

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def definitions(module: Module) -> Iterator[Definition]:
    """Give every class and function of a module."""
    return (node for node in ast.walk(module.tree) if isinstance(node, Definition))


def public(module: Module) -> Iterator[Definition]:
    """Give what a module offers: its public classes and functions, and their public methods."""
    waiting: list[ast.Module | ast.ClassDef] = [module.tree]
    while waiting:
        for node in waiting.pop().body:
            if isinstance(node, Definition) and not node.name.startswith("_"):
                yield node
                if isinstance(node, ast.ClassDef):
                    waiting.append(node)


def length(node: Definition) -> int:
    """Give how many lines a function has below its docstring, its head included."""
    assert node.end_lineno is not None
    docstring = node.body[0] if ast.get_docstring(node) is not None else None
    told = (docstring.end_lineno or 0) - docstring.lineno + 1 if docstring else 0
    return node.end_lineno - node.lineno + 1 - told


def test_everything_public_says_what_it_gives() -> None:
    silent = [str(module.path) for module in modules() if not ast.get_docstring(module.tree)]
    silent += [
        f"{module.path}, line {node.lineno}: {node.name}"
        for module in modules()
        for node in public(module)
        if not ast.get_docstring(node)
    ]
    assert not silent, "\n".join(silent)


def test_no_file_is_longer_than_one_idea() -> None:
    long = [
        f"{module.path}: {lines} lines"
        for module in modules()
        if (lines := len(module.text.splitlines())) > LONGEST_FILE
    ]
    assert not long, "\n".join(long)


def test_every_function_fits_in_a_glance() -> None:
    long = [
        f"{module.path}, line {node.lineno}: {node.name} has {length(node)} lines"
        for module in modules()
        for node in definitions(module)
        if not isinstance(node, ast.ClassDef) and length(node) > LONGEST_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_names_say_what_a_thing_is() -> None:
    empty = [
        f"{module.path}, line {node.lineno}: {node.name}"
        for module in modules()
        for node in definitions(module)
        if EMPTY_NAMES.search(node.name)
    ]
    assert not empty, "\n".join(empty)
