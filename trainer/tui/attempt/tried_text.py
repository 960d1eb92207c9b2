"""What came of an input of the learner's own, in words: the reference beside the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from trainer.domain.attempt.verdict import Finding
from trainer.domain.text import clean, shortened
from trainer.tui.attempt.case_text import Line, compared, labelled, output

if TYPE_CHECKING:
    from trainer.services.tried import Tried

_LONGEST_CALL = 2000


def tried_text(tried: Tried) -> Content:
    """Give all that the pane shows of it."""
    got, reference = Content(clean(tried.got)), Content(clean(tried.reference))
    if tried.finding is Finding.WRONG:
        reference, got = compared(tried.reference, tried.got)
    error = "error" if tried.finding is Finding.ERROR else "why"
    lines = [
        _headline(tried),
        *labelled("got", got),
        *labelled("reference", reference),
        *labelled(error, Content(clean(tried.message))),
        *labelled("", output(tried.trace).stylize("$text-muted")),
        *labelled("input", Content(clean(shortened(tried.call, _LONGEST_CALL)))),
        *labelled("printed", output(tried.printed)),
    ]
    return Content("\n").join(lines)


def _headline(tried: Tried) -> Line:
    if tried.finding is None:
        said = ("? your input: the reference has no answer to it", "bold")
    elif tried.agrees:
        said = ("✓ your input: as the reference says", "bold $success")
    else:
        said = (f"✗ your input: {tried.finding}", "bold $error")
    where = f"   line {tried.line}, f12 goes there" if tried.line else ""
    return Content.assemble(said, (f"   {tried.seconds:.2f} s{where}", "$text-muted"))
