"""Minutes are typed the same in every form and on the command line."""

import pytest

from trainer.domain.errors import TrainerError
from trainer.domain.settings import Settings, setting
from trainer.domain.typed_minutes import typed_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("25", 25), (" 25 ", 25), ("25m", 25), ("25 min", 25), ("25 minutes", 25),
        ("1h5", 65), ("1h 5m", 65), ("1 h 5 min", 65), ("1:05", 65), ("0:20", 20),
        ("1h", 60), ("1.5h", 90), ("90s", 2), ("25:30", 26), ("10h", 600),
    ],
)  # fmt: skip
def test_minutes_are_read_as_people_write_them(text: str, minutes: int) -> None:
    assert typed_minutes(text, "The time") == minutes


@pytest.mark.parametrize("text", ["", "0", "601", "11h", "soon", "-5", "~25", "1h5x", "9" * 9999])
def test_what_is_no_time_is_said_in_one_sentence(text: str) -> None:
    with pytest.raises(TrainerError, match=r"^The time must be 1 to 600 minutes, like 25, ") as no:
        typed_minutes(text, "The time")
    assert len(str(no.value)) < 120


def test_the_settings_take_the_same_within_their_own_bounds() -> None:
    changed = setting("budget").changed(Settings(), "1h15")
    assert setting("budget").text(changed) == "75"
    with pytest.raises(TrainerError, match="Stuck time must be 1 to 120 minutes"):
        setting("stuck_time").changed(Settings(), "3h")
