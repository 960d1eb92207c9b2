"""Inputs: what ``generate.py`` makes, as calls, and with an answer as a case."""

from collections.abc import Sequence
from dataclasses import dataclass

from trainer.domain.errors import TrainerError
from trainer.domain.problem.call_text import call_lines
from trainer.domain.problem.contract import (
    Call,
    Case,
    CaseKind,
    Contract,
    Expected,
    Step,
    Value,
)
from trainer.domain.problem.value_text import format_value

Inputs = Value
"""A tuple of arguments, or for a class the list of calls of a script as pairs of name and
arguments; an argument may be a call itself, written as ``("call", name, arguments)``."""


@dataclass(frozen=True, slots=True)
class LargeCase:
    """A case on a generated input of the largest size, with its limit in seconds."""

    case: Case
    limit: float
    size: int = 0


def script(contract: Contract, inputs: Inputs) -> list[Call]:
    """Give the calls that an input stands for; raise ``TrainerError`` for what is none."""
    if not contract.entry.is_class:
        return [Call(contract.entry.name, _arguments(inputs))]
    if not isinstance(inputs, list):
        raise TrainerError("for a class, generate.py must return a list of calls.")
    return [_call(item) for item in inputs]


def inputs_of(contract: Contract, calls: Sequence[Call]) -> Inputs:
    """Give calls as generated inputs are written."""
    written = [_written(call) for call in calls]
    return written if contract.entry.is_class else written[0][1]


def generated_case(
    contract: Contract,
    inputs: Inputs,
    value: Value,
    source: str,
    kind: CaseKind = CaseKind.RANDOM,
) -> Case:
    """Give the case that expects this value of an input, or of a script these values.

    Its ``source`` is a description, and stands for each of its calls as well.
    """
    steps = _steps(contract, script(contract, inputs), value)
    told = tuple(Step(step.call, step.expected, source) for step in steps)
    return Case(id="generated", steps=told, source=source, why="", line=0, kind=kind)


def written_case(
    contract: Contract, inputs: Inputs, value: Value, kind: CaseKind, why: str = ""
) -> Case:
    """Give the same, written as the problem's own cases are."""
    calls = script(contract, inputs)
    pairs = zip(_steps(contract, calls, value), call_lines(contract, calls), strict=True)
    steps = tuple(Step(step.call, step.expected, _line(step, line)) for step, line in pairs)
    source = "\n".join(step.source for step in steps)
    return Case(id=kind.value, steps=steps, source=source, why=why, line=0, kind=kind)


def _steps(contract: Contract, calls: Sequence[Call], value: Value) -> list[Step]:
    values = value if contract.entry.is_class and isinstance(value, list) else [value]
    return [
        Step(call, Expected(given) if _is_judged(contract, call) else None, "")
        for call, given in zip(calls, values, strict=True)
    ]


def _line(step: Step, call: str) -> str:
    return call if step.expected is None else f"{call} -> {format_value(step.expected.value)}"


def _is_judged(contract: Contract, call: Call) -> bool:
    """Tell whether a call has an answer: a constructor and what returns nothing have none."""
    if not contract.entry.is_class:
        return True
    method = contract.entry.method(call.name)
    return method is not None and method.returns != "None"


def _call(item: Value) -> Call:
    match item:
        case (str(name), arguments):
            return Call(name, _arguments(arguments))
    raise TrainerError("generate.py must return each call as a pair of a name and arguments.")


def _arguments(values: Value) -> tuple[Value | Call, ...]:
    if not isinstance(values, tuple):
        raise TrainerError("generate.py must return the arguments of a call as a tuple.")
    return tuple(_argument(value) for value in values)


def _argument(value: Value) -> Value | Call:
    match value:
        case ("call", str(name), tuple(arguments)):
            return Call(name, _arguments(arguments))
    return value


def _written(call: Call) -> tuple[str, tuple[Value, ...]]:
    """Give a call as a generated input writes it: a pair, and a triple inside of another call."""
    arguments = tuple(
        ("call", *_written(item)) if isinstance(item, Call) else item for item in call.arguments
    )
    return call.name, arguments
