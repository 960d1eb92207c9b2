"""The report's section on coverage: the map of the patterns and their table."""

from trainer.domain.stats.column import terms
from trainer.domain.stats.coverage.freshness import FRESHNESS, Freshness
from trainer.domain.stats.coverage.pattern_coverage import PATTERN_COLUMNS, patterns_in_words
from trainer.domain.stats.coverage.standing import SOLID_PATTERN, STANDING
from trainer.domain.stats.picture import Picture
from trainer.report.figures import Figure, Key, Section, Table
from trainer.report.pattern_tiles import MARKS, pattern_tiles


def coverage_section(picture: Picture) -> Section:
    """Give the coverage of every pattern, and what to do next."""
    return Section(
        id="coverage",
        title="Coverage",
        says=picture.next_step.sentence,
        figures=(
            Figure(
                term=FRESHNESS,
                words=f"{patterns_in_words(picture.covered)}.",
                picture=pattern_tiles(picture.covered, picture.retention.desired),
                keys=_KEYS,
                wide=True,
            ),
            Figure(
                term=STANDING,
                table=Table.of(PATTERN_COLUMNS, picture.covered),
                unfolded=True,
                wide=True,
            ),
        ),
        terms=(SOLID_PATTERN, *terms(PATTERN_COLUMNS)),
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
