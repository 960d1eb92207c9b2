"""Inputs: what ``generate.py`` makes, as calls, and with an answer as a case."""

from dataclasses import dataclass

from trainer.domain.errors import TrainerError
from trainer.domain.problem.contract import Call, Case, Contract, Expected, Step, Value

Inputs = Value
"""A tuple of arguments, or for a class the list of calls of a script as pairs of name and
arguments; an argument may be a call itself, written as ``("call", name, arguments)``."""


@dataclass(frozen=True, slots=True)
class LargeCase:
    """A case on a generated input of the largest size, with its limit in seconds."""

    case: Case
    limit: float


def script(contract: Contract, inputs: Inputs) -> list[Call]:
    """Give the calls that an input stands for; raise ``TrainerError`` for what is none."""
    if not contract.entry.is_class:
        return [Call(contract.entry.name, _arguments(inputs))]
    if not isinstance(inputs, list):
        raise TrainerError("for a class, generate.py must return a list of calls.")
    return [_call(item) for item in inputs]


def generated_case(contract: Contract, inputs: Inputs, value: Value, source: str) -> Case:
    """Give the case that expects this value of an input, or of a script these values."""
    calls = script(contract, inputs)
    values = value if contract.entry.is_class and isinstance(value, list) else [value]
    steps = tuple(
        Step(call, Expected(given) if _is_judged(contract, call) else None, source)
        for call, given in zip(calls, values, strict=True)
    )
    return Case(id="generated", steps=steps, source=source, why="", line=0)


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
