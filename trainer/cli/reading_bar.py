"""A bar on the terminal while thousands of problems are read."""

import sys

from trainer.cli.output import columns, talk_over
from trainer.domain.wording.reading_words import reading_line


def draw_reading(done: int, total: int) -> None:
    """Draw how far reading is over what was drawn before; with all of it done, take it away."""
    talk_over("" if done >= total else reading_line(done, total)[: columns() - 1])


def draw_steps(done: int, total: int) -> None:
    """Draw how far an import is read, in the same way."""
    talk_over("" if done >= total else f"reading, {done:,} of {total:,}"[: columns() - 1])


def is_seen() -> bool:
    """Tell whether a terminal shows what is drawn."""
    return sys.stderr.isatty()
