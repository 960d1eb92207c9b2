"""Minutes as people type them, the same in every form and on the command line."""

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.domain.written_minutes import minutes_in

MINUTES_LIKE = "25, 25m, 1h5 or 1:05"
"""How minutes may be typed, wherever they are asked for."""

MOST_MINUTES = 600
"""No attempt, target or day is longer than this."""

_LONGEST = 20


def typed_minutes(text: str, title: str, least: int = 1, most: int = MOST_MINUTES) -> int:
    """Give the whole minutes that a text says; raise ``TrainerError`` outside of the bounds.

    ``title`` is what the sentence calls them.
    """
    typed = text.strip()
    minutes = minutes_in(typed) if typed.isascii() and typed[:1].isdigit() else None
    if minutes is None or not least <= round(minutes) <= most:
        raise TrainerError(
            f"{title} must be {least} to {most} minutes, like {MINUTES_LIKE}, "
            f"not {clean_line(typed, _LONGEST)!r}."
        )
    return round(minutes)
