"""What came of an input of the learner's own, in words: the reference beside the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.attempt.verdict import Finding
from trainer.domain.text import clean, shortened
from trainer.tui.attempt.case_text import compared, labelled, output
from trainer.tui.widgets.folded import Row

if TYPE_CHECKING:
    from trainer.services.running.tried import Tried

_LONGEST_CALL = 2000


def tried_rows(tried: Tried) -> list[Row]:
    """Give all that the pane shows of it, the gist on the first two lines."""
    got, reference = Content(clean(tried.got)), Content(clean(tried.reference))
    if tried.finding is Finding.WRONG:
        reference, got = compared(tried.reference, tried.got)
    error = "error" if tried.finding is Finding.ERROR else "why"
    return [
        _headline(tried),
        *labelled("got", got),
        *labelled("reference", reference),
        *labelled(error, Content(clean(tried.message))),
        *labelled("", output(tried.trace).stylize("$text-muted")),
        *labelled("input", Content(clean(shortened(tried.call, _LONGEST_CALL)))),
        *labelled("printed", output(tried.printed)),
    ]


def _headline(tried: Tried) -> Row:
    if tried.finding is None:
        said = ("? Your input: the reference gives no answer", "bold")
    elif tried.agrees:
        said = ("✓ Your input: same as the reference", "bold $success")
    else:
        said = (f"✗ Your input: {tried.finding}", "bold $error")
    where = f", line {tried.line} (F12 goes there)" if tried.line else ""
    return Row(Content.assemble(said, (f"{where}   {tried.seconds:.2f} s", "$text-muted")), 2)
