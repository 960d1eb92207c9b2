"""A page to read in sections: what stands in sight, and what is shown when it is asked for."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a text is written."""

    MARKDOWN = "markdown"
    CODE = "code"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Block:
    """A text of a section under its title, if it has one.

    Of what is ``folded`` only title and ``note`` are in sight until the text is asked for.
    """

    text: str
    kind: Kind = Kind.MARKDOWN
    title: str = ""
    note: str = ""
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page under its title."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read in it."""
        return not any(block.text.strip() or block.title for block in self.blocks)
