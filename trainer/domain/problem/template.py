"""The templates on a pattern's page, and the order in which its problems are best done."""

import re
from dataclasses import dataclass

from trainer.domain.problem.parts import titled_parts

_FENCE = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_STEP = re.compile(r"\d+\. +`(?P<slug>[^`]+)`(?:: *(?P<adds>.*))?", re.DOTALL)
_ITEM = re.compile(r"^(?=\d+\. )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Template:
    """Code to write a pattern from: its title, when to take it, and calls that it answers.

    ``code`` runs as it stands; ``cases`` are written as the cases of a problem are. What the page
    does not say is empty.
    """

    title: str
    sentence: str
    code: str
    cases: str


@dataclass(frozen=True, slots=True)
class OrderStep:
    """A problem at its place in the order of a pattern, with what it adds to those before it."""

    slug: str
    adds: str


def read_templates(section: str) -> tuple[Template, ...]:
    """Give the templates of the section ``Templates``, in their order."""
    return tuple(_template(part.title, part.text) for part in titled_parts(section) if part.title)


def introduction(section: str) -> str:
    """Give what stands in a section before the first of its parts."""
    first, *_ = (*titled_parts(section), None)
    return first.text if first and not first.title else ""


def read_order(section: str) -> tuple[OrderStep, ...]:
    """Give the steps of the section ``Order``; a line that is none of the list is passed over."""
    items = (_STEP.match(item) for item in _ITEM.split(section))
    return tuple(
        OrderStep(item["slug"], " ".join((item["adds"] or "").split())) for item in items if item
    )


def _template(title: str, text: str) -> Template:
    fences = {fence["kind"]: fence["text"] for fence in reversed([*_FENCE.finditer(text)])}
    return Template(
        title=title,
        sentence=_FENCE.sub("", text).strip(),
        code=fences.get("python", "").strip("\n"),
        cases=fences.get("cases", "").strip("\n"),
    )
