"""Entries: the annotated signature, or class, that a learner's file must define, and its starter.

An entry is Python without bodies, parsed with ``ast`` and never executed::

    def two_sum(numbers: list[int], target: int) -> list[int]

    class LRUCache:
        def __init__(self, capacity: int) -> None
        def get(self, key: int) -> int
"""

import ast
import re
from collections.abc import Sequence

from trainer.catalogue.format.literal_syntax import value_of
from trainer.catalogue.format.quiet_syntax import parsed_module, shown
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Entry, Parameter, Signature
from trainer.domain.problem.made import asked, calls_allowed, published_name
from trainer.domain.wording.node_words import nodes_of, typing_names

STRUCTURES = ("GraphNode", "ListNode", "NextNode", "QuadNode", "RandomNode", "TreeNode")
"""The annotations of nodes that ``trainer.structures`` offers."""

LONGEST_LINE = 88
"""Longer signatures of a starter are spread over several lines, one parameter each."""

_BODY = "raise NotImplementedError"
_DEFINITION = re.compile(r"^\s*def\b")


def parse_entry(source: str) -> Entry:
    """Give the entry that a text describes; raise ``FormatError`` where it describes none.

    The line of a fault is counted within the text.
    """
    match parsed_module(_with_bodies(source)).body:
        case [ast.FunctionDef() as function]:
            return Entry(source, function.name, False, (_signature(function, is_method=False),))
        case [ast.ClassDef() as definition]:
            return Entry(source, definition.name, True, _methods(definition))
    raise FormatError(
        "the entry must be one 'def name(...) -> type', or one class with its methods."
    )


def _with_bodies(source: str) -> str:
    """Give each ``def`` a body, so that Python's own grammar can read it."""
    lines, depth, in_definition = [], 0, False
    for line in source.strip("\n").split("\n"):
        in_definition = in_definition or bool(_DEFINITION.match(line))
        depth += sum(line.count(c) for c in "([{") - sum(line.count(c) for c in ")]}")
        if in_definition and depth <= 0:
            line, in_definition = f"{line.rstrip().removesuffix(':')}: ...", False
        lines.append(line)
    return "\n".join(lines)


def _methods(definition: ast.ClassDef) -> tuple[Signature, ...]:
    if definition.bases or definition.keywords or definition.decorator_list:
        raise FormatError(
            "the entry's class must have no bases and no decorators.", definition.lineno
        )
    methods = []
    for statement in definition.body:
        if not isinstance(statement, ast.FunctionDef):
            raise FormatError(
                f"{shown(statement)} is not a method of the entry's class.", statement.lineno
            )
        methods.append(_signature(statement, is_method=True))
    names = [method.name for method in methods]
    if len(set(names)) < len(names):
        raise FormatError("the entry's class has a method twice.", definition.lineno)
    return tuple(methods)


def _signature(function: ast.FunctionDef, *, is_method: bool) -> Signature:
    given = function.args
    if given.vararg or given.kwarg or given.kwonlyargs or given.posonlyargs:
        raise FormatError(f"{function.name} must have plain parameters only.", function.lineno)
    if function.decorator_list or function.returns is None:
        raise FormatError(
            f"{function.name} needs an annotation '-> type', and no decorator.", function.lineno
        )
    arguments = list(given.args)
    defaults: list[ast.expr | None] = [None] * (len(arguments) - len(given.defaults))
    defaults += given.defaults
    if is_method:
        if not arguments or arguments[0].arg != "self":
            raise FormatError(f"{function.name} must have a parameter 'self'.", function.lineno)
        arguments, defaults = arguments[1:], defaults[1:]
    parameters = tuple(map(_parameter, arguments, defaults))
    return Signature(function.name, parameters, _annotation(function.returns))


def _parameter(argument: ast.arg, default: ast.expr | None) -> Parameter:
    if argument.annotation is None:
        raise FormatError(f"the parameter {argument.arg!r} needs an annotation.", argument.lineno)
    if default is not None:
        value_of(default)
    text = None if default is None else ast.unparse(default)
    return Parameter(argument.arg, _annotation(argument.annotation), text)


_OF_ANNOTATIONS = (
    *(ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Constant),
    *(ast.BinOp, ast.BitOr, ast.Load),
)
"""What an annotation is made of: Python runs it with the starter, so that it may call nothing."""


def _annotation(node: ast.expr) -> str:
    for part in ast.walk(node):
        if not isinstance(part, _OF_ANNOTATIONS):
            raise FormatError(f"{shown(part)} is not allowed in an annotation.", node.lineno)
    try:
        return ast.unparse(node)
    except (RecursionError, ValueError):
        raise FormatError("an annotation is nested too deeply.", node.lineno) from None


def starter(entry: Entry) -> str:
    """Give the file with the entry's signatures and no solution: it fails every case."""
    code = _class_source(entry) if entry.is_class else _function_source(entry.methods[0])
    return _with_imports(code, entry)


def class_starter(entry: Entry, published: Entry | None) -> str:
    """Give the same with the function as a method of ``class Solution``, by its published name.

    A class stays the class that it is.
    """
    if entry.is_class:
        return starter(entry)
    call = entry if published is None or published.is_class else published
    left_out = () if asked(call) else asked(entry)
    method = _function_source(call.methods[0], indent="    ", left_out=left_out)
    return _with_imports(f"class Solution:\n{method}", call)


def _with_imports(code: str, entry: Entry) -> str:
    """Put above the code the imports that the annotations of the entry need."""
    modules = {"typing": typing_names(entry), "trainer.structures": nodes_of(entry)}
    lines = [f"from {module} import {', '.join(it)}\n" for module, it in modules.items() if it]
    return "\n".join(lines) + "\n\n" * bool(lines) + f"{code}\n"


def _class_source(entry: Entry) -> str:
    methods = [_function_source(method, indent="    ") for method in entry.methods]
    return f"class {entry.name}:\n" + "\n\n".join(methods or [f"    {_BODY}"])


def _function_source(
    signature: Signature, indent: str = "", left_out: Sequence[Parameter] = ()
) -> str:
    """Give a function without its body; what is ``left_out`` is there by its published name."""
    parameters = ["self"] if indent else []
    for parameter in signature.parameters:
        default = "" if parameter.default is None else f" = {parameter.default}"
        parameters.append(f"{parameter.name}: {parameter.annotation}{default}")
    head = f"{indent}def {signature.name}({', '.join(parameters)}) -> {signature.returns}:"
    if len(head) > LONGEST_LINE:
        inner = "".join(f"{indent}    {parameter},\n" for parameter in parameters)
        head = f"{indent}def {signature.name}(\n{inner}{indent}) -> {signature.returns}:"
    given = [(it.name, it.annotation) for it in signature.parameters]
    given += [(published_name(it), it.annotation) for it in left_out]
    calls = [call for name, annotation in given for call in calls_allowed(name, annotation)]
    comment = f"{indent}    # You may call {' and '.join(calls)}.\n" if calls else ""
    return f"{head}\n{comment}{indent}    {_BODY}"
