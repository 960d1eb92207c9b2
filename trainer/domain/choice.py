"""Choosing in turn: one choice after another, and none after the last."""

from collections.abc import Sequence
from typing import TypeVar

Choice = TypeVar("Choice")


def after(current: Choice | None, choices: Sequence[Choice]) -> Choice | None:
    """Give the choice after the current one; after the last one comes none.

    What is not among the choices is followed by the first one.
    """
    steps = [None, *choices, None]
    return steps[steps.index(current) + 1] if current in steps else steps[1]
