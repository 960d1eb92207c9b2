"""Cases: calls with their answers in Python's expression syntax, parsed and never executed.

For a function each line is a case. For a class each script is one: its first line constructs, a
blank line ends it::

    two_sum([2, 7], 9) -> [0, 1]     # why this case exists

    cache = LRUCache(2)              # why
    cache.put(1, 1)
    cache.get(1) -> 1
"""

import ast
import hashlib
import re
from collections.abc import Iterable, Iterator

from trainer.catalogue.format.case_lines import CaseLine, case_lines
from trainer.catalogue.format.literal_syntax import parse_value, value_of
from trainer.catalogue.format.quiet_syntax import parsed_expression, shown
from trainer.domain.errors import FormatError
from trainer.domain.problem.call_text import format_call
from trainer.domain.problem.contract import Call, Case, Entry, Expected, Signature, Step, Value

_ASSIGNMENT = re.compile(r"([^\W\d]\w*)\s*=(?!=)\s*(.*)", re.DOTALL)


def parse_cases(
    block: str, entry: Entry, *, first_line: int = 1, is_example: bool = False
) -> tuple[Case, ...]:
    """Give the cases of a block whose first line has this number in its file.

    Raise ``FormatError`` with the line of the first fault.
    """
    lines = case_lines(block, first_line)
    groups = _scripts(lines) if entry.is_class else ([line] for line in lines)
    return tuple(_case(group, entry, is_example) for group in groups)


def case_id(calls: Iterable[Call]) -> str:
    """Give the id of the case that makes these calls: 12 hex digits of their SHA-256."""
    text = "\n".join(format_call(call) for call in calls)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _scripts(lines: Iterator[CaseLine]) -> Iterator[list[CaseLine]]:
    script: list[CaseLine] = []
    for line in lines:
        if script and not line.follows:
            yield script
            script = []
        script.append(line)
    if script:
        yield script


def _case(lines: list[CaseLine], entry: Entry, is_example: bool) -> Case:
    steps: list[Step] = []
    variable = ""
    for line in lines:
        try:
            if entry.is_class and not steps:
                variable, step = _construction(line, entry)
            else:
                step = _step(line, entry, variable)
        except FormatError as error:
            raise error.at_line(line.number) from None
        steps.append(step)
    return Case(
        id=case_id(step.call for step in steps),
        steps=tuple(steps),
        source="\n".join(line.source for line in lines),
        why=" ".join(line.why for line in lines if line.why),
        line=lines[0].number,
        is_example=is_example,
    )


def _construction(line: CaseLine, entry: Entry) -> tuple[str, Step]:
    """Give the variable and the step of a script's first line."""
    match = _ASSIGNMENT.fullmatch(line.call)
    node = parsed_expression(match[2]) if match else None
    if match is None or not isinstance(node, ast.Call) or _function_name(node) != entry.name:
        raise FormatError(f"a script must begin with a line like 'it = {entry.name}(...)'.")
    if line.sign == "->":
        raise FormatError(
            "the line that constructs the object has no answer; write calls on lines of their own."
        )
    signature = entry.method("__init__") or Signature("__init__", (), "None")
    call = Call(entry.name, _bound(node, signature, entry, variable=""))
    return match[1], Step(call, _expected(line), line.source)


def _step(line: CaseLine, entry: Entry, variable: str) -> Step:
    node = parsed_expression(line.call)
    call = _method_call(node, entry, variable) if variable else _function_call(node, entry)
    if call is None:
        example = f"{variable}.method(...)" if variable else f"{entry.name}(...)"
        raise FormatError(f"{shown(node)} is not a call like '{example}'.")
    if not line.sign and not variable:
        raise FormatError(
            "a case must say what it expects: 'call -> answer' or 'call raises Name'."
        )
    return Step(call, _expected(line), line.source)


def _function_call(node: ast.expr, entry: Entry) -> Call | None:
    if not isinstance(node, ast.Call) or _function_name(node) != entry.name:
        return None
    return Call(entry.name, _bound(node, entry.methods[0], entry, variable=""))


def _method_call(node: ast.expr, entry: Entry, variable: str) -> Call | None:
    """Give the call of a method on the script's variable, ``None`` for any other expression."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)) if owner == variable:
            signature = entry.method(name) if name != "__init__" else None
            if signature is None:
                raise FormatError(f"{entry.name} has no method {name!r}.")
            return Call(name, _bound(node, signature, entry, variable))
    return None


def _function_name(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _bound(
    node: ast.Call, signature: Signature, entry: Entry, variable: str
) -> tuple[Value | Call, ...]:
    """Give the arguments in the order of the parameters, defaults filled in."""
    names = [parameter.name for parameter in signature.parameters]
    if len(node.args) > len(names):
        raise FormatError(f"{shown(node)} has more arguments than the entry has parameters.")
    given: dict[str, ast.expr] = dict(zip(names, node.args, strict=False))
    for word in node.keywords:
        if word.arg is None or word.arg not in names or word.arg in given:
            raise FormatError(
                f"{shown(node)}: {word.arg or '**'!r} is not an argument, or is given twice."
            )
        given[word.arg] = word.value
    arguments: list[Value | Call] = []
    for parameter in signature.parameters:
        if parameter.name in given:
            argument = given[parameter.name]
            nested = _method_call(argument, entry, variable) if variable else None
            arguments.append(value_of(argument) if nested is None else nested)
        elif parameter.default is not None:
            arguments.append(parse_value(parameter.default))
        else:
            raise FormatError(f"{shown(node)}: the argument {parameter.name!r} is missing.")
    return tuple(arguments)


def _expected(line: CaseLine) -> Expected | None:
    if not line.sign:
        return None
    if line.sign == "->":
        return Expected(parse_value(line.answer))
    if not line.answer.isidentifier():
        raise FormatError(f"{shown(line.answer)} is not the name of an exception.")
    return Expected(raises=line.answer)
