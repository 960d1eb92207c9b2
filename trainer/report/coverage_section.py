"""The report's section on coverage: the map of the patterns and their table."""

from trainer.domain.stats.coverage.coverage import (
    AT_INTERVIEW,
    DUE,
    FIRST_SIGHT,
    PACE,
    RECALL,
    UNAIDED,
    PatternCoverage,
)
from trainer.domain.stats.coverage.freshness import FRESHNESS, Freshness
from trainer.domain.stats.coverage.standing import SOLID_PATTERN, STANDING
from trainer.domain.stats.coverage.weak_spot import TROUBLE
from trainer.domain.stats.picture import Picture
from trainer.domain.wording.words import count
from trainer.report.cells import UNKNOWN, day, percent
from trainer.report.figures import Figure, Key, Section, Table
from trainer.report.pattern_tiles import MARKS, pattern_tiles

_HEAD = (
    "pattern", "new", "learning", "solid", "due", "recall", "on the day", "first sight", "unaided",
    "pace", "last seen", "most frequent mistake",
)  # fmt: skip


def coverage_section(picture: Picture) -> Section:
    """Give the coverage of every pattern, and what to do next."""
    solid = count(len(picture.covered), "pattern")
    return Section(
        id="coverage",
        title="Coverage",
        says=picture.next_step.sentence,
        figures=(
            Figure(
                term=FRESHNESS,
                words=f"{picture.solid_patterns} of {solid} are solid.",
                picture=pattern_tiles(picture.covered, picture.retention.desired),
                keys=_KEYS,
                wide=True,
            ),
            Figure(term=STANDING, table=_table(picture), unfolded=True, wide=True),
        ),
        terms=(SOLID_PATTERN, DUE, RECALL, AT_INTERVIEW, FIRST_SIGHT, UNAIDED, PACE, TROUBLE),
    )


_KEYS = (
    *(
        Key(mark=f"tile {freshness.name.lower()}", words=f"{MARKS[freshness]} {freshness}")
        for freshness in reversed(Freshness)
    ),
    Key(mark="bar solid", words="solid"),
    Key(mark="bar learning", words="learning"),
    Key(mark="bar new", words="new"),
)


def _table(picture: Picture) -> Table:
    return Table(head=_HEAD, rows=tuple(_row(one) for one in picture.covered))


def _row(one: PatternCoverage) -> tuple[str, ...]:
    first = percent(one.unaided_at_first_sight)
    return (
        one.pattern.name,
        str(one.new),
        str(one.learning),
        f"{one.solid}{' ✓' if one.is_solid else ''}",
        str(one.due),
        percent(one.expected_recall),
        percent(one.expected_at_interview),
        f"{first} of {one.first_sights}" if one.first_sights else UNKNOWN,
        percent(one.unaided),
        UNKNOWN if one.pace is None else f"{one.pace:.1f}x",
        day(one.last_seen),
        f"{one.trouble.words} ({one.trouble_times}x)" if one.trouble else UNKNOWN,
    )
