"""Keeping an answer until something that it follows from has changed."""

from collections.abc import Callable
from typing import Generic, TypeVar, TypeVarTuple

Facts = TypeVarTuple("Facts")
Answer = TypeVar("Answer")


class Memo(Generic[*Facts, Answer]):
    """Gives its last answer again as long as the facts that it follows from are the same."""

    def __init__(self, work_out: Callable[[*Facts], Answer]) -> None:
        self._work_out = work_out
        self._last: tuple[tuple[*Facts], Answer] | None = None

    def __call__(self, *facts: *Facts) -> Answer:
        """Give what follows from these facts."""
        if self._last is None or self._last[0] != facts:
            self._last = facts, self._work_out(*facts)
        return self._last[1]
