"""Calls as text: each as a person would write it, alone or as the lines of a script."""

from collections.abc import Sequence

from trainer.domain.problem.contract import Call, Contract
from trainer.domain.problem.value_text import format_value

_VARIABLE = "it"


def format_call(call: Call, variable: str = "") -> str:
    """Give a call with all its arguments in order; calls of methods on the variable, if any."""
    arguments = (
        format_call(item, variable) if isinstance(item, Call) else format_value(item)
        for item in call.arguments
    )
    owner = f"{variable}." if variable else ""
    return f"{owner}{call.name}({', '.join(arguments)})"


def call_lines(contract: Contract, calls: Sequence[Call]) -> list[str]:
    """Give the calls of a case a line each, as the problem's own cases are written."""
    if not contract.entry.is_class:
        return [format_call(call) for call in calls]
    variable = _variable(contract)
    first, *rest = calls
    return [f"{variable} = {format_call(first)}", *(format_call(it, variable) for it in rest)]


def _variable(contract: Contract) -> str:
    """Give the name that the problem's cases have for the object they call."""
    source = contract.cases[0].source if contract.cases else ""
    name = source.partition("=")[0].strip()
    return name if name.isidentifier() else _VARIABLE
