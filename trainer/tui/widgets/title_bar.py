"""The line on top of a screen: where one is on the left, what matters about now on the right."""

from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from trainer.domain.text import clean_line


class TitleBar(Widget):
    """One line with a title at the left edge and an aside at the right edge."""

    heading = reactive("")
    aside = reactive("")

    def __init__(self, heading: str = "", aside: str = "") -> None:
        super().__init__()
        self.set_reactive(TitleBar.heading, heading)
        self.set_reactive(TitleBar.aside, aside)

    def render(self) -> RenderResult:
        """Give the line, the heading cut short where the width asks for it."""
        aside = clean_line(self.aside, 60)
        room = max(0, self.size.width - len(aside) - 1)
        heading = Content(clean_line(self.heading)).truncate(room, ellipsis=True)
        gap = " " * max(1, self.size.width - heading.cell_length - len(aside))
        return Content.assemble((heading.plain, "bold"), gap, (aside, "$text-muted"))
