"""Two values side by side in words: the parts in which they differ are marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from textual.content import Content

_PIECE = re.compile(r"\w+|\s+|.", re.DOTALL)
_MOST_PIECES = 600
_MARK = "bold underline"


def differing(expected: str, got: str) -> tuple[Content, Content]:
    """Give both texts with what the other one does not have underlined.

    Long texts are compared piece by piece at their ends only.
    """
    left, right = _PIECE.findall(expected), _PIECE.findall(got)
    if len(left) + len(right) > _MOST_PIECES:
        return _differing_in_the_middle(left, right)
    marked: tuple[list[tuple[str, str]], list[tuple[str, str]]] = ([], [])
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for kind, left_from, left_to, right_from, right_to in matcher.get_opcodes():
        style = "" if kind == "equal" else _MARK
        for parts, pieces in zip(
            marked, (left[left_from:left_to], right[right_from:right_to]), strict=True
        ):
            if pieces:
                parts.append(("".join(pieces), style))
    return Content.assemble(*marked[0]), Content.assemble(*marked[1])


def _differing_in_the_middle(left: list[str], right: list[str]) -> tuple[Content, Content]:
    same = 0
    while same < min(len(left), len(right)) and left[same] == right[same]:
        same += 1
    end = 0
    while end < min(len(left), len(right)) - same and left[-1 - end] == right[-1 - end]:
        end += 1
    return _marked(left, same, end), _marked(right, same, end)


def _marked(pieces: list[str], same: int, end: int) -> Content:
    upto = len(pieces) - end
    return Content.assemble(
        "".join(pieces[:same]), ("".join(pieces[same:upto]), _MARK), "".join(pieces[upto:])
    )
