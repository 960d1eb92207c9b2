"""Days that are past, as people name them when they log late."""

from datetime import date

from trainer.domain.errors import TrainerError
from trainer.domain.typed_day import typed_day

_FARTHEST_DAYS = 3650


def past_day(text: str, today: date) -> date:
    """Give the study day that the text names; raise ``TrainerError`` if none, or one ahead.

    A weekday is the last one before today, a bare number that many days ago; empty means today.
    """
    day = typed_day(text, today, ahead=False)
    if day > today:
        raise TrainerError(f"{day.isoformat()} is in the future.")
    if (today - day).days > _FARTHEST_DAYS:
        raise TrainerError(f"{day.isoformat()} is more than ten years ago.")
    return day
