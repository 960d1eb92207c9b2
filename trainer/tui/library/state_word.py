"""The state of a problem as a glyph and a word, which reads without colour too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from trainer.services.progress import ProblemProgress

_LOOKS = {
    "new": ("·", "dim"),
    "known": ("≈", "$secondary"),
    "learning": ("▒", "$secondary"),
    "solid": ("█", "$success"),
    "due": ("▸", "$accent"),
    "suspended": ("–", "dim"),
}


def state_word(progress: ProblemProgress) -> Content:
    """Give what matters most of a problem: suspended, else due, else how far it has come."""
    glyph, style = _LOOKS[progress.state.value]
    return Content.styled(f"{glyph} {progress.state.value}", style)
