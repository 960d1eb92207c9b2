"""The answer of a problem as a lesson: from the first idea to what an interviewer asks next.

One composition for every face: the screen of the answer, the page of the problem, the shell.
"""

from collections.abc import Iterator

from trainer.domain.problem.follow_ups import follow_ups
from trainer.domain.problem.section import Block, Kind, Section
from trainer.domain.problem.sheet import EXPLANATION_PARTS, RUNGS, Lesson, Sheet
from trainer.domain.problem.ways import KnownMistake, Way
from trainer.domain.text import clean_line
from trainer.domain.wording.cost_words import cost_words
from trainer.domain.wording.program_words import without_docstring

_TO_THE_IDEA, _STEPS, _WHY_RIGHT, _COSTS, _ALSO, _SAY_IT = EXPLANATION_PARTS

NOTHING_WRITTEN = "Nothing written yet."
"""Stands in the place of the learner's code where it is what the problem begins with."""

SLOW = "Right, but too slow."


def answer_sections(
    sheet: Sheet, *, code: str | None = None, insight: str = "", growth: str = ""
) -> tuple[Section, ...]:
    """Give all that a sheet teaches, in the order in which it is best read.

    ``code`` is the learner's own, ``None`` where it is shown elsewhere; ``insight`` is what the
    learner said last time, ``growth`` how the time of the learner's code was measured to grow.
    """
    titled = {part.title: part.text for part in sheet.lesson.parts}
    sections = (
        Section("Why it works", tuple(_why(sheet.lesson, insight))),
        Section("Brute force first", _brute_force(sheet)),
        _part(_TO_THE_IDEA, titled),
        _part(_STEPS, titled),
        Section("Reference and your code" if code is not None else "Reference code",
                tuple(_codes(sheet, code))),
        Section("Explanation", (Block(_untitled(sheet.lesson)),)),
        _part(_WHY_RIGHT, titled),
        Section(_COSTS, tuple(_costs(sheet, titled.get(_COSTS, ""), growth))),
        Section(_ALSO, tuple(_also(sheet, titled.get(_ALSO, "")))),
        Section("Common mistakes", tuple(map(_mistake, _wrong_before_slow(sheet)))),
        _part(_SAY_IT, titled),
        Section("What an interviewer asks next", tuple(_asked(sheet.lesson))),
        Section("All hints", (Block(_hints(sheet.lesson)),)),
    )  # fmt: skip
    return tuple(section for section in sections if not section.is_empty)


def _part(title: str, titled: dict[str, str]) -> Section:
    return Section(title, (Block(titled.get(title, "")),))


def _untitled(lesson: Lesson) -> str:
    """Give the parts of an explanation that is written freely, under titles of its own."""
    parts = (part for part in lesson.parts if part.title not in EXPLANATION_PARTS)
    return "\n\n".join(f"### {it.title}\n\n{it.text}" if it.title else it.text for it in parts)


def _why(lesson: Lesson, insight: str) -> Iterator[Block]:
    yield Block(lesson.insight)
    yield Block(clean_line(cost_words(lesson.time, lesson.space)), Kind.PLAIN)
    if insight:
        yield Block(f"Your insight last time: {clean_line(insight, 500)}", Kind.PLAIN)


def _brute_force(sheet: Sheet) -> tuple[Block, ...]:
    return () if sheet.brute_force is None else (_way(sheet.brute_force),)


def _way(way: Way) -> Block:
    costs = cost_words(way.time, way.space) if way.time else ""
    title = way.sentence or way.name
    return Block(without_docstring(way.code), Kind.CODE, title, clean_line(costs), folded=True)


def _codes(sheet: Sheet, code: str | None) -> Iterator[Block]:
    yield Block(without_docstring(sheet.reference), Kind.CODE, "The reference")
    if code is not None:
        written = code.strip() and code.strip() != sheet.starter.strip()
        kind = Kind.CODE if written else Kind.PLAIN
        yield Block(code.rstrip() if written else NOTHING_WRITTEN, kind, "Your code")


def _costs(sheet: Sheet, text: str, growth: str) -> Iterator[Block]:
    """Give why it costs that, the costs of all ways as one table, and how one's own code grows."""
    lesson, brute = sheet.lesson, sheet.brute_force
    rows = [("the reference", lesson.time, lesson.space)]
    if brute is not None and brute.time:
        rows.insert(0, ("brute force", brute.time, brute.space))
    rows += [(way.sentence or way.name, way.time, way.space) for way in sheet.also if way.time]
    if text or len(rows) > 1:
        yield Block(text)
        yield Block(_table(("way", "time", "space"), rows))
    if growth:
        yield Block(growth, Kind.PLAIN, "Your code, measured")


def _table(head: tuple[str, ...], rows: list[tuple[str, str, str]]) -> str:
    lines = (head, ("---",) * len(head), *rows)
    return "\n".join(f"| {' | '.join(map(_cell, line))} |" for line in lines)


def _cell(text: str) -> str:
    """Give a text as it stands in a cell: no bar ends it, no asterisk slants it."""
    return clean_line(text).removesuffix(".").replace("|", r"\|").replace("*", r"\*")


def _also(sheet: Sheet, text: str) -> Iterator[Block]:
    yield Block(text)
    yield from map(_way, sheet.also)


def _wrong_before_slow(sheet: Sheet) -> list[KnownMistake]:
    return sorted(sheet.mistakes, key=lambda mistake: mistake.slow)


def _mistake(mistake: KnownMistake) -> Block:
    lines = [SLOW if mistake.slow else "", mistake.call]
    if mistake.expected or mistake.got:
        lines += [f"  expected  {mistake.expected}", f"  got       {mistake.got}"]
    note = "\n".join(line for line in lines if line)
    title = mistake.sentence or mistake.name
    return Block(without_docstring(mistake.code), Kind.CODE, title, note, folded=True)


def _asked(lesson: Lesson) -> Iterator[Block]:
    asked = follow_ups(lesson.follow_ups)
    for it in asked:
        yield Block(it.answer, title=it.question, folded=bool(it.answer))
    if not asked:
        yield Block(lesson.follow_ups)


def _hints(lesson: Lesson) -> str:
    named = enumerate(zip(RUNGS, lesson.hints, strict=True), 1)
    return "\n".join(f"{place}. **{rung}:** {hint}" for place, (rung, hint) in named)
