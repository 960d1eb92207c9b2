"""Remarks: what is right and yet worth a word, because an interviewer would say it."""

from collections.abc import Iterator

from trainer.runner.protocol.child_messages import Outcome, Raised
from trainer.runner.protocol.dialect import import_lines, names_lacking


def remarks_on_names(source: str) -> Iterator[str]:
    """Give the imports that a program was spared."""
    lines = import_lines(names_lacking(source))
    if lines:
        yield f"In an interview, write the imports as well: {'; '.join(lines)}."


def remark_on_change(parameter: str) -> str:
    """Say that an argument is changed that may be."""
    return f"Your program changes its argument {parameter}; in an interview, ask whether it may."


def is_too_deep(outcome: Outcome) -> bool:
    """Tell whether a call ended in a recursion that went too deep."""
    return isinstance(outcome, Raised) and "RecursionError" in outcome.names
