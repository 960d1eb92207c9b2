"""Who comes with a past finds no backlog: on the first day there is something new, none is late."""

import pytest

from tests.domain.plan.old_lives import LivedDay, OldLife
from trainer.domain.plan.plan import Kind

THIRD = 45 / 3 + 18 / 2
"""A third of the day, and half of the longest review."""

ASKED = (1, 7, 30)
LIVES = [
    pytest.param(kind, number, ahead, id=f"{number} {kind}, {ahead or 'no'} days ahead")
    for kind in ("imported", "marked")
    for number in (80, 400, 2000)
    for ahead in (None, 60)
]


def a_life(kind: str, number: int, ahead: int | None) -> list[LivedDay]:
    many = {kind: number}
    return list(OldLife(**many, ahead=ahead).live(max(ASKED)))


@pytest.mark.parametrize(("kind", "number", "ahead"), LIVES)
def test_a_past_is_no_backlog(kind: str, number: int, ahead: int | None) -> None:
    lived, alone = a_life(kind, number, ahead), list(OldLife(ahead=ahead).live(max(ASKED)))
    assert lived[0].new > 0, "a new problem on the first day"
    for day in lived:
        assert day.old_late == 0
        assert day.minutes.get(Kind.FADED, 0) <= THIRD
        assert sum(day.minutes.values()) <= 45 + 28 + 28 / 2
    late = [sum(life[day - 1].late for day in ASKED) for life in (lived, alone)]
    assert late[0] <= max(2, late[1]), "nothing comes late that would not without a past"
    met = [sum(day.new for day in life) for life in (lived, alone)]
    assert met[0] >= met[1] / 2, "what is new goes on"


def test_what_is_marked_takes_no_minute_but_for_its_checks() -> None:
    lived = a_life("marked", 400, None)
    assert all(not day.waiting and Kind.FADED not in day.minutes for day in lived)
    checks = sum(day.minutes.get(Kind.CHECK, 0) for day in lived)
    assert 0 < checks <= 24 * 28


def test_what_was_imported_is_worked_off_a_few_a_day() -> None:
    lived = a_life("imported", 80, None)
    assert lived[0].waiting > lived[-1].waiting
    assert all(day.minutes.get(Kind.FADED) for day in lived[:7])
