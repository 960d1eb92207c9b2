"""Pictures beside each other, as far as they fit into a width."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from trainer.domain.drawing.drawings import Drawing
from trainer.domain.drawing.size import WIDEST

_GAP = "    "


def picture_lines(drawings: Sequence[Drawing], width: int = WIDEST) -> Iterator[str]:
    """Give the lines of all pictures, each under its label, in rows of at most this width."""
    row: list[list[str]] = []
    for drawing in drawings:
        block = _block(drawing)
        if row and sum(len(it[0]) + len(_GAP) for it in row) + len(block[0]) > width:
            yield from _joined(row)
            row = []
        row.append(block)
    yield from _joined(row)


def _block(drawing: Drawing) -> list[str]:
    """Give the label and the picture as lines of one length."""
    lines = [drawing.label, *drawing.picture.split("\n")]
    widest = max(map(len, lines))
    return [line.ljust(widest) for line in lines]


def _joined(blocks: Sequence[Sequence[str]]) -> Iterator[str]:
    for parts in zip_longest(*blocks):
        padded = (
            " " * len(block[0]) if part is None else part
            for part, block in zip(parts, blocks, strict=True)
        )
        yield _GAP.join(padded).rstrip()
