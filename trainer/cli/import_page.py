"""What ``trainer import`` shows before it writes, and what it asks."""

import sys
from collections.abc import Iterator, Sequence

from trainer.cli.output import folded, tell, terminal_width
from trainer.cli.table import table
from trainer.domain.importing.import_plan import OWN, ImportPlan, Question, SourceRead
from trainer.domain.text import clean_line
from trainer.domain.wording.import_words import (
    asked_in_words,
    counted,
    own_in_words,
    skipped_in_words,
    there_in_words,
)
from trainer.domain.wording.words import count

_MANY = 20
_SHOWN_QUESTIONS = 20


def preview(plan: ImportPlan) -> Iterator[str]:
    """Give the plan as lines: each source with its columns, then what would happen."""
    for source in plan.sources:
        rows = count(source.rows, "row")
        yield f"{clean_line(source.name, 80)}: {source.format_name}, {rows}"
        if source.columns:
            yield from (f"  {line}" for line in _columns(source))
    yield ""
    yield from (f"  {line}" for line in counted(plan))
    for title, lines in (
        ("uncertain", [asked_in_words(it) for it in plan.questions[:_SHOWN_QUESTIONS]]),
        ("problems of your own", own_in_words(plan)),
        ("skipped", skipped_in_words(plan)),
        ("already here", there_in_words(plan)),
        ("besides", list(plan.remarks)),
    ):
        if lines:
            yield ""
            yield title
            yield from (part for line in lines for part in folded(line, "  "))
    if len(plan.questions) > _SHOWN_QUESTIONS:
        yield f"  and {count(len(plan.questions) - _SHOWN_QUESTIONS, 'more name')}"


def ask_day_order() -> bool:
    """Ask whether days are written day first."""
    return said_yes(
        "Dates such as 02/01/2024 can be read both ways. Is the day first?", default=False
    )


def ask_names(questions: Sequence[Question]) -> dict[str, str | None]:
    """Ask of each unsure name which problem is meant; what is not answered is left open."""
    if len(questions) > _MANY and not said_yes(
        f"{len(questions):,} names are uncertain. Go through them?", default=True
    ):
        return {}
    answers: dict[str, str | None] = {}
    for question in questions:
        tell(f"\n{asked_in_words(question)}")
        for number, problem in enumerate(question.candidates, 1):
            tell(f"  {number}  {problem.title} ({problem.slug})")
        answer = _answered(len(question.candidates))
        if answer == "q":
            break
        if answer in ("o", "s"):
            answers[question.name] = OWN if answer == "o" else None
        elif answer:
            answers[question.name] = question.candidates[int(answer) - 1].slug
    return answers


def _answered(candidates: int) -> str:
    """Ask until the answer is one of the ways; an end of the input ends the asking."""
    ways = {"", "o", "s", "q", *map(str, range(1, candidates + 1))}
    while True:
        tell("  o  my own problem · s  skip · Enter  not now · q  stop asking")
        said = sys.stdin.readline()
        answer = said.strip().lower() if said else "q"
        if answer in ways:
            return answer


def said_yes(question: str, *, default: bool) -> bool:
    """Ask on the terminal; no answer is the default."""
    tell(f"{question} {'[Y/n]' if default else '[y/N]'}")
    said = sys.stdin.readline().strip().lower()
    return said in ("y", "yes") or (default and not said)


def _columns(source: SourceRead) -> list[str]:
    rows = [("column", "filled", "read as", "for example")]
    for column in source.columns:
        meaning = (
            column.meaning.words if column.guessed else f"{column.meaning.words} (your choice)"
        )
        samples = " · ".join(clean_line(sample, 40) for sample in column.samples)
        rows.append(
            (clean_line(column.header, 30) or "-", f"{column.filled:.0%}", meaning, samples)
        )
    width = terminal_width()
    return table(rows, width=None if width is None else width - 2, stretch=3, right=(1,))
