"""How far something is, told to people only where it takes a while."""

import pytest

from trainer.services import progress_told
from trainer.services.progress_told import each_told


@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_what_is_quick_is_not_told(seconds: float, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = (seconds * step for step in range(100))
    monkeypatch.setattr(progress_told, "monotonic", lambda: next(moments))
    shown: list[tuple[int, int]] = []
    assert list(each_told("abc", 3, lambda *steps: shown.append(steps))) == ["a", "b", "c"]
    assert shown == ([(1, 3), (2, 3), (3, 3)] if seconds else [])


def test_nothing_is_told_to_nobody() -> None:
    assert list(each_told("ab", 2, None)) == ["a", "b"]
