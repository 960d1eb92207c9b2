"""Draws the rooms of the program from its imports, into ``docs/rooms.svg``: ``make rooms``.

An arrow is an import, one for types too. Where a longer path of arrows exists, the direct one is
not drawn; all that a room imports is named in its box. Only the places of the boxes are chosen.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import chain
from pathlib import Path
from textwrap import wrap

from docs.imports import Room, read_rooms, shortest

HERE = Path(__file__).resolve().parent
PICTURE = HERE / "rooms.svg"
STYLE = (HERE / "rooms.css").read_text(encoding="utf-8")

ROWS = (
    (
        "start",
        {
            "__main__": (24, 288),
            "bootstrap": (320, 584),
            "assembly": (616, 880),
            "stores": (912, 1176),
        },
    ),
    ("faces", {"tui": (24, 524), "cli": (556, 836), "report": (868, 1176)}),
    ("use cases", {"services": (24, 1112)}),
    (
        "effects",
        {
            "runner": (24, 302),
            "catalogue": (334, 572),
            "storage": (604, 880),
            "exchange": (912, 1112),
        },
    ),
    ("", {"files": (334, 880)}),
    ("pure", {"structures": (24, 222), "domain": (254, 1176)}),
)
"""The rows from top to bottom: a label, and the rooms in it with their left and right ends."""

WIDTH, FIRST_TOP, GAP = 1200, 96, 54
INSET, LANE, TIP = 16, 18, 7
LETTER, CODE_LETTER = 6.6, 7.6
"""How wide a letter is, about."""


Lines = tuple[tuple[str, str], ...]
"""Lines of text, each after its class."""


@dataclass(frozen=True)
class Box:
    """A room in its place, with the lines at its head and those at its foot."""

    room: Room
    kind: str
    left: int
    top: int
    right: int
    bottom: int
    head: Lines
    foot: Lines


def main() -> None:
    """Draw the picture anew."""
    PICTURE.write_text(picture(), encoding="utf-8")


def picture() -> str:
    """Give the picture as the imports are now; every room must have a place in ``ROWS``."""
    rooms = read_rooms()
    placed = {name for _, row in ROWS for name in row}
    if placed != rooms.keys():
        raise SystemExit(f"ROWS in docs/rooms.py places {placed}; the rooms are {set(rooms)}.")
    boxes = _boxes(rooms)
    arrows = shortest({name: room.imports for name, room in rooms.items()})
    drawn = chain(_labels(boxes), _arrows(arrows, boxes), *map(_drawn, boxes.values()))
    height = max(box.bottom for box in boxes.values()) + 24
    return "\n".join([*_beginning(height), *drawn, "</svg>", ""])


def _boxes(rooms: dict[str, Room]) -> dict[str, Box]:
    """Give every room its box; a row is as high as its fullest room needs."""
    boxes: dict[str, Box] = {}
    top, kind = FIRST_TOP, ""
    for label, row in ROWS:
        kind = label or kind
        lines = {name: _lines(rooms[name], *ends) for name, ends in row.items()}
        bottom = top + max(54 + 17 * (len(head) + len(foot)) for head, foot in lines.values())
        for name, (left, right) in row.items():
            boxes[name] = Box(rooms[name], kind, left, top, right, bottom, *lines[name])
        top = bottom + GAP
    return boxes


def _lines(room: Room, left: int, right: int) -> tuple[Lines, Lines]:
    """Give what stands at the head and at the foot of a room."""
    width = right - left - 2 * INSET
    sentence = wrap(room.sentence.replace("``", ""), int(width / LETTER))
    folders = wrap(" ".join(f"{name}/" for name in room.folders), int(width / CODE_LETTER))
    head = [("sentence", line) for line in sentence] + [("folders", line) for line in folders]
    foot = _listed("imports ", room.imports, width) + _listed("uses ", room.libraries, width)
    return tuple(head), tuple(("imports", line) for line in foot)


def _listed(what: str, words: Iterable[str], width: int) -> list[str]:
    joined = " · ".join(words).replace(" ·", "\u00a0·")
    return wrap(what + joined, int(width / CODE_LETTER)) if joined else []


def _beginning(height: int) -> Iterator[str]:
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" aria-labelledby="title">'
    )
    yield '<title id="title">The rooms of the program, and what each of them imports</title>'
    yield f"<style>\n{STYLE}</style>"
    yield f'<rect class="ground" width="{WIDTH}" height="{height}" rx="12"/>'
    yield _text("title", 24, 42, "The rooms, drawn from the imports")
    legend = "An arrow is an import. Where a longer path exists, the direct one is in the box only."
    yield _text("note", WIDTH - 24, 40, legend, "end")


def _labels(boxes: dict[str, Box]) -> Iterator[str]:
    for label, row in ROWS:
        yield _text("label", 24, boxes[next(iter(row))].top - 10, label.upper())


def _drawn(box: Box) -> Iterator[str]:
    width, height = box.right - box.left, box.bottom - box.top
    yield f'<g class="{box.kind.replace(" ", "-")}">'
    yield (
        f'<rect class="box" x="{box.left}" y="{box.top}" width="{width}" height="{height}" rx="9"/>'
    )
    yield _text("name", box.left + INSET, box.top + 27, box.room.name)
    for number, (kind, line) in enumerate(box.head):
        y = box.top + 47 + 17 * number + (3 if kind == "folders" else 0)
        yield _text(kind, box.left + INSET, y, line)
    for number, (kind, line) in enumerate(reversed(box.foot)):
        yield _text(kind, box.left + INSET, box.bottom - 13 - 16 * number, line)
    yield "</g>"


def _arrows(arrows: Iterable[tuple[str, str]], boxes: dict[str, Box]) -> Iterator[str]:
    taken: list[tuple[int, Box, Box]] = []
    for start, end in ((boxes[start], boxes[end]) for start, end in arrows):
        lane = _lane(start, end, taken, boxes.values())
        if start.top == end.top and start.right < end.left:
            yield _level_arrow(start, end)
        elif lane is None:
            yield _unforeseen_arrow(start, end)
        else:
            taken.append((lane, start, end))
            yield _arrow(f"M{lane} {start.bottom}V{end.top - TIP}", lane, end.top)


def _lane(
    start: Box, end: Box, taken: Iterable[tuple[int, Box, Box]], boxes: Iterable[Box]
) -> int | None:
    """Give where a straight line leads down from one box to another past all boxes and lines."""
    left, right = max(start.left, end.left), min(start.right, end.right)
    between = [box for box in boxes if start.bottom < box.top and box.bottom < end.top]
    beside = [x for x, high, low in taken if high.top < end.top and start.top < low.top]
    free = [
        x
        for x in range(left + INSET, right - INSET + 1, 2)
        if start.bottom < end.top
        if not any(box.left - INSET < x < box.right + INSET for box in between)
        if not any(abs(x - other) < LANE for other in beside)
    ]
    return min(free, key=lambda x: abs(2 * x - left - right), default=None)


def _level_arrow(start: Box, end: Box) -> str:
    tip, y = end.left, (start.top + start.bottom) // 2
    path = f"M{start.right} {y}H{tip - TIP}"
    return f'<path class="arrow" d="{path}"/><path class="tip" d="M{tip} {y}l-9 -5v10z"/>'


def _unforeseen_arrow(start: Box, end: Box) -> str:
    """Draw an arrow for which there is no straight way, so that nobody overlooks it."""
    x, tip = (start.left + start.right) // 2, (end.left + end.right) // 2
    path = f"M{x} {start.bottom}C{x} {start.bottom + 90} {tip} {end.top - 90} {tip} {end.top - TIP}"
    return _arrow(path, tip, end.top, "arrow unforeseen")


def _arrow(path: str, x: int, y: int, kind: str = "arrow") -> str:
    return f'<path class="{kind}" d="{path}"/><path class="tip" d="M{x} {y}l-5 -9h10z"/>'


def _text(kind: str, x: int, y: int, text: str, anchor: str = "start") -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


if __name__ == "__main__":
    main()
