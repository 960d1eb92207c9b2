"""The numbers of a pattern's coverage, each as short text and all of them in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from textual.content import Content

from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count, day_from
from trainer.tui.widgets.blocks import bar

MARKS = {
    Freshness.FRESH: ("●", "$success"),
    Freshness.FADING: ("◐", "$warning"),
    Freshness.FADED: ("○", "$error"),
    Freshness.UNMET: ("·", "dim"),
}
"""How each freshness looks: a mark that needs no colour, and its colour."""

NEEDS, LEADS_TO = "◂ needs", "▸ leads to"
"""What a pattern needs, and what needs it, seen from the one under the cursor."""

_BAR = 12
_LONGEST_IDEA = 300


def map_legend() -> Content:
    """Give what the marks of the map mean."""
    parts: list[tuple[str, str]] = []
    for freshness in reversed(Freshness):
        mark, style = MARKS[freshness]
        parts += [(mark, style), (f" {freshness}  ", "dim")]
    return Content.assemble(*parts, ("✓", "$success"), (f" solid   {NEEDS}  {LEADS_TO}", "dim"))


def share(value: float | None) -> str:
    """Give a share in whole percent, nothing where it is unknown."""
    return "" if value is None else f"{value:.0%}"


def pace(value: float | None) -> str:
    """Give a pace as ``1.3x``, nothing where it is unknown."""
    return "" if value is None else f"{value:.1f}x"


def last_seen(covered: PatternCoverage, today: date) -> str:
    """Give when a pattern was last seen: ``today``, ``3 days ago``, ``never``."""
    return "never" if covered.last_seen is None else day_from(covered.last_seen, today)


def standing(covered: PatternCoverage) -> Content:
    """Give name, bar and counts of a pattern in one line."""
    due = f" · {covered.due} due" if covered.due else ""
    known = f"{covered.known} known, " if covered.known else ""
    return Content.assemble(
        (f"{clean_line(covered.pattern.name, 60)}  ", "bold"),
        bar(covered.solid, covered.learning, covered.new, _BAR, covered.known),
        f"  {covered.solid} solid, {covered.learning} learning, {known}{covered.new} new",
        (due, "bold $accent"),
        (" · ✓ solid" if covered.is_solid else "", "$success"),
    )


def memory(covered: PatternCoverage, today: date) -> Content:
    """Give in a line what would be recalled, now and on the interview day, and when it was seen."""
    if not covered.begun:
        known = f" You know {covered.known} of its problems from elsewhere." * bool(covered.known)
        return Content.styled(f"Not attempted yet.{known}", "dim")
    then = covered.expected_at_interview
    return Content.assemble(
        ("recall ", "dim"), f"{share(covered.expected_recall)} now",
        "" if then is None else f", {share(then)} on the interview day",
        (" · last seen ", "dim"), last_seen(covered, today),
        *((" · time ", "dim"), f"{pace(covered.pace)} target") if covered.pace is not None else (),
    )  # fmt: skip


def attempts(covered: PatternCoverage) -> Content:
    """Give in a line how the attempts went: the first tries, the last ones, and what went wrong.

    The shares come as counts, so that few attempts cannot look like many.
    """
    if not covered.begun:
        return Content("")
    tried, begun = covered.first_sights, covered.begun
    first = f"{round((covered.unaided_at_first_sight or 0) * tried)} of {tried}"
    last = f"{round((covered.unaided or 0) * begun)} of {begun}"
    wrong = "" if covered.weak_spot is None else covered.weak_spot.words
    often = f" ({count(covered.weak_spot_times, 'time')})"
    return Content.assemble(
        ("unaided ", "dim"), f"{first} on first try, " if tried else "", f"{last} last time",
        *(((" · mostly ", "dim"), wrong, (often, "dim")) if wrong else ()),
    )  # fmt: skip


def mistake(covered: PatternCoverage) -> Content:
    """Give in a line the known mistake that was met most often of late."""
    if (found := covered.mistake) is None:
        return Content("")
    sentence = clean_line(found.sentence, _LONGEST_IDEA)
    often = f" ({count(found.times, 'time')})"
    return Content.assemble(("most frequent mistake ", "dim"), sentence, (often, "dim"))


def needs(covered: PatternCoverage, patterns: Mapping[str, Pattern]) -> Content:
    """Give in a line what a pattern needs."""
    names = [patterns[need].name for need in covered.pattern.needs if need in patterns]
    return _named(NEEDS, names) if names else Content.styled(f"{NEEDS} no other pattern", "dim")


def leads_to(covered: PatternCoverage, patterns: Mapping[str, Pattern]) -> Content:
    """Give in a line what needs this pattern."""
    names = [other.name for other in patterns.values() if covered.pattern.id in other.needs]
    return _named(LEADS_TO, names) if names else Content("")


def _named(word: str, names: Iterable[str]) -> Content:
    listed = ", ".join(clean_line(name, 60) for name in names)
    return Content.assemble((f"{word} ", "$secondary"), listed)


def idea(covered: PatternCoverage) -> Content:
    """Give the pattern in one sentence."""
    return Content.styled(clean_line(covered.pattern.idea, _LONGEST_IDEA), "dim")
