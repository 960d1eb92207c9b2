"""What the preview of an import shows, line by line, and which of the lines can be changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from textual.content import Content

from trainer.domain.importing.column import Column
from trainer.domain.importing.import_plan import (
    OWN,
    Fate,
    ImportPlan,
    PlannedEntry,
    Question,
)
from trainer.domain.log.review import Skill
from trainer.domain.text import clean_line
from trainer.domain.wording.import_words import counted
from trainer.domain.wording.words import count, short_day
from trainer.services.importing.entry_problems import LEFT_OUT, UNKNOWN_NAME

_FATES = {
    Fate.REVIEW: ("new", "bold $success"),
    Fate.KNOWN: ("known", "bold $accent"),
    Fate.THERE: ("there", "dim"),
    Fate.ASK: ("ask", "bold $warning"),
    Fate.SKIPPED: ("skipped", "dim"),
}
_REMARKS = 3
_CARDS = "flash cards count as"


class Changes(Enum):
    """What a line of the preview changes when it is turned."""

    NOTHING = "nothing"
    COLUMN = "column"
    DAYS = "days"
    NAME = "name"
    ENTRY = "entry"
    UNKNOWN = "unknown"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A line: what it shows, and what turning it changes (``key`` names which).

    ``place`` tells lines of one key apart: those of a name that comes several times.
    """

    content: Content
    changes: Changes = Changes.NOTHING
    key: str = ""
    place: str = ""


def preview_lines(
    plan: ImportPlan,
    answers: Mapping[str, str | None],
    *,
    keep_unknown: bool,
    day_first: bool | None,
    cards_are: Skill,
) -> list[PreviewLine]:
    """Give the plan as lines: what can be changed, what the sources remark, then every entry."""
    lines: list[PreviewLine] = []
    lines += _choices(plan, keep_unknown=keep_unknown, day_first=day_first, cards_are=cards_are)
    columns = [column for source in plan.sources for column in source.columns]
    if columns:
        lines += [_text(""), _text("COLUMNS and what they mean", "bold")]
        lines += [_column(column) for column in columns]
    titles = {it.problem.slug: it.problem.title for it in plan.entries if it.problem}
    asked = _asked(plan.questions, answers, titles)
    if asked:
        lines += [_text(""), _text("UNCERTAIN NAMES", "bold"), *asked]
    lines += [_text(""), _text("LINES", "bold"), *map(_entry, plan.entries)]
    return lines if lines[0].content.plain else lines[1:]


def summary(plan: ImportPlan) -> str:
    """Give in a few sentences what was read, what would happen, and what the sources remark."""
    names = dict.fromkeys(source.format_name for source in plan.sources)
    read = f"{', '.join(names)}, {count(plan.rows, 'row')}"
    return "\n".join([f"{read}: {' · '.join(counted(plan))}.", *plan.remarks[:_REMARKS]])


def _choices(
    plan: ImportPlan, *, keep_unknown: bool, day_first: bool | None, cards_are: Skill
) -> Iterator[PreviewLine]:
    if day_first is not None or any(source.day_order_open for source in plan.sources):
        order = "day first (2 January)" if day_first else "month first (1 February)"
        yield _turned(f"dates like 02/01/2024 are {order}", Changes.DAYS)
    if any(source.format == "anki" for source in plan.sources):
        yield _turned(f"{_CARDS} {cards_are.value}", Changes.CARDS)
    unknown = [it for it in plan.entries if it.why == UNKNOWN_NAME]
    if plan.own or unknown:
        become = "become your own problems" if keep_unknown else "are left out"
        yield _turned(f"unknown names {become}", Changes.UNKNOWN)


def _turned(text: str, changes: Changes, key: str = "") -> PreviewLine:
    return PreviewLine(Content.assemble(("◂▸ ", "$accent"), text), changes, key)


def _text(text: str, style: str = "") -> PreviewLine:
    return PreviewLine(Content.styled(clean_line(text, 500), style) if style else Content(text))


def _column(column: Column) -> PreviewLine:
    samples = " · ".join(clean_line(sample, 40) for sample in column.samples)
    content = Content.assemble(
        ("◂▸ ", "$accent"),
        f"{clean_line(column.header, 20) or '-':<21}",
        (f"{column.filled:>5.0%}  ", "dim"),
        (f"{column.meaning.words:<22}", "" if column.guessed else "bold"),
        (samples, "dim"),
    )
    return PreviewLine(content, Changes.COLUMN, column.header)


def _asked(
    questions: Sequence[Question], answers: Mapping[str, str | None], titles: Mapping[str, str]
) -> list[PreviewLine]:
    """Give a line for each name that is open or was answered here, known ones included."""
    opened = {question.name: question for question in questions}
    lines = []
    for name in dict.fromkeys([*opened, *answers]):
        answer = answers.get(name, "?")
        words = {OWN: "your own problem", None: "left out", "?": "not decided"}
        meant = words.get(answer) or titles.get(str(answer), str(answer))
        if name in opened:
            some = ", ".join(it.title for it in opened[name].candidates[:2])
            meant = f"{meant} (perhaps {some})"
        content = Content.assemble(
            ("◂▸ ", "$accent"), f"{clean_line(name, 28):<29}", (meant, "bold")
        )
        lines.append(PreviewLine(content, Changes.NAME, name))
    return lines


def _entry(planned: PlannedEntry) -> PreviewLine:
    entry = planned.entry
    word, style = _FATES[planned.fate]
    title = planned.problem.title if planned.problem else entry.name
    day = short_day(entry.day) + f" {entry.day.year}" if entry.day else ""
    is_rated = planned.fate in (Fate.REVIEW, Fate.ASK) and entry.rating is not None
    rating = entry.rating.name if is_rated and entry.rating else ""
    said = " · ".join(part for part in (day, rating, planned.why) if part)
    content = Content.assemble(
        (f"{word:<8}", style),
        f"{clean_line(title, 34) or '-':<35}",
        said,
        (f"  {clean_line(entry.place, 40)}", "dim"),
    )
    turns = planned.problem is not None or planned.why == LEFT_OUT
    changes = Changes.ENTRY if turns else Changes.NOTHING
    return PreviewLine(content, changes, entry.name, entry.place)
