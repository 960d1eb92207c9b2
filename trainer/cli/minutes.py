"""Minutes as an argument."""

import argparse

from trainer.domain.errors import TrainerError
from trainer.domain.typed_minutes import typed_minutes


def minutes_typed(text: str) -> int:
    """Give the minutes that an argument says, as every form takes them."""
    try:
        return typed_minutes(text, "The time")
    except TrainerError as error:
        raise argparse.ArgumentTypeError(str(error).rstrip(".")) from None
