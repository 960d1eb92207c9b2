"""A section of a lesson: its heading, and its texts one below the other."""

from __future__ import annotations

from itertools import groupby

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.widget import Widget
from textual.widgets import Static

from trainer.domain.problem.section import Block, Kind, Section
from trainer.tui.lesson.block_text import block_text
from trainer.tui.lesson.fold import Fold
from trainer.tui.lesson.inline import inline

_BESIDE = 84
"""From so many cells on two programs find room beside each other."""


class SectionView(Vertical):
    """Shows a section; its heading can be left to what stands around it."""

    DEFAULT_CSS = """
    SectionView {
        height: auto;
        LessonPage {
            height: auto;
            padding: 0;
            background: $background;
        }
        .heading {
            height: auto;
            color: $primary;
            text-style: bold;
        }
        .title {
            height: auto;
            text-style: bold;
        }
        .text {
            height: auto;
            margin: 0 0 1 0;
            color: $text-muted;
        }
        .code {
            width: 100%;
            height: auto;
            margin: 0 0 1 0;
            padding: 0 1;
            background: $surface;
        }
    }
    """

    def __init__(self, section: Section, heading: str | None = None) -> None:
        super().__init__()
        self.section = section
        self._heading = section.title if heading is None else heading

    def compose(self) -> ComposeResult:
        """Lay out heading and texts."""
        if self._heading:
            yield Static(self._heading, classes="heading", markup=False)
        for beside, blocks in groupby(self.section.blocks, _stands_beside):
            if beside:
                yield SideBySide(*map(_named, blocks))
            else:
                yield from (widget for block in blocks for widget in _one_below_the_other(block))


class SideBySide(Container):
    """Texts under their titles beside each other, or one below the other where it is narrow."""

    DEFAULT_CSS = """
    SideBySide {
        layout: horizontal;
        height: auto;
        .named {
            width: 1fr;
            height: auto;
            margin: 0 1 0 0;
        }
        &.-stacked {
            layout: vertical;
            .named {
                width: 100%;
                margin: 0;
            }
        }
    }
    """

    def on_resize(self) -> None:
        """Put them as the room allows."""
        self.set_class(self.size.width < _BESIDE, "-stacked")


def _stands_beside(block: Block) -> bool:
    return bool(block.title) and not block.folded and block.kind is not Kind.MARKDOWN


def _named(block: Block) -> Vertical:
    title = Static(inline(block.title), classes="title")
    return Vertical(title, block_text(block), classes="named")


def _one_below_the_other(block: Block) -> list[Widget]:
    if block.folded:
        return [Fold(block)]
    title = [Static(inline(block.title), classes="title")] if block.title else []
    return [*title, *([block_text(block)] if block.text.strip() else [])]
