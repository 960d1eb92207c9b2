"""Calibration: whether what FSRS expected of this learner is what came."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trainer.domain.memory.curve import HIGHEST_RETENTION, LOWEST_RETENTION
from trainer.domain.stats.calibration.bins import Bin, rmse, rmse_by_chance, rmse_in_words
from trainer.domain.stats.calibration.forgetting import expectation_for, recalled_at, speed_of
from trainer.domain.stats.column import Column, of_part
from trainer.domain.stats.tally import TALLY_COLUMNS, Tally, total
from trainer.domain.stats.term import Term

BAND_WIDTH = 0.05
"""How wide a band of expected recall is; all below ``LOWEST_BAND`` is one band."""

LOWEST_BAND = 0.5

ENOUGH_FOR_WORDS = 50
"""With fewer tests than this nothing is said about the schedule."""

WORTH_A_WORD = 0.03
"""A smaller gap between expected and measured recall changes nothing that a learner would feel."""

USUAL_LOG_LOSS = 0.34
"""Of FSRS-6 with default parameters over thousands of learners (see ``calibration``)."""

CALIBRATION = Term(
    "calibration",
    "Whether you forget as fast as expected: of the reviews with an expected recall of about 80%, "
    "did you recall about 80%?",
)
LOG_LOSS = Term(
    "log loss",
    "How far single answers were from what was expected; lower is better, and about "
    f"{USUAL_LOG_LOSS} is usual.",
)
LATENESS = Term(
    "lateness",
    "Expected and measured recall of reviews made early, on the day they were due, and late.",
)


class Fit(StrEnum):
    """Whether the schedule suits the learner."""

    UNKNOWN = "unknown"
    TOO_HARD = "too hard"
    FITS = "fits"
    TOO_EASY = "too easy"


class Lateness(StrEnum):
    """How long after its due day a review was made, measured by its interval."""

    EARLY = "early"
    ON_TIME = "on the day"
    QUARTER = "up to a quarter late"
    WHOLE = "up to twice the interval"
    LATER = "later still"

    @classmethod
    def of(cls, elapsed_days: int, interval_days: int) -> "Lateness":
        """Give the band of a test made so many days after the review before it."""
        late = elapsed_days - interval_days
        if late <= 0:
            return cls.EARLY if late else cls.ON_TIME
        if 4 * late <= interval_days:
            return cls.QUARTER
        return cls.WHOLE if late <= interval_days else cls.LATER


@dataclass(frozen=True, slots=True)
class Band:
    """The tests whose expected recall lies from ``low`` to ``high`` (0 to 1)."""

    low: float
    high: float
    tally: Tally

    @property
    def in_words(self) -> str:
        """The expectations in whole percent: ``80% to 85%``."""
        return f"{self.low:.0%} to {self.high:.0%}"


BAND_COLUMNS: tuple[Column[Band], ...] = (
    Column("from", "expected recall", lambda band: band.low, lambda band: band.in_words),
    Column("to", "", lambda band: band.high),
    *of_part(TALLY_COLUMNS, lambda band: band.tally),
)
LATENESS_COLUMNS: tuple[Column[tuple[Lateness, Tally]], ...] = (
    Column("lateness", LATENESS, lambda row: row[0]),
    *of_part(TALLY_COLUMNS, lambda row: row[1]),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Expected against measured recall; ``log_loss`` (nats) and ``rmse`` are ``None`` untested."""

    overall: Tally
    bands: tuple[Band, ...]
    log_loss: float | None
    rmse: float | None
    rmse_by_chance: float | None
    lateness: tuple[tuple[Lateness, Tally], ...]
    desired: float

    @property
    def fit(self) -> Fit:
        """Whether what was recalled is surely other than expected, and by enough to matter."""
        expected, share = self.overall.expected_share, self.overall.share
        if expected is None or share is None or self.missing:
            return Fit.UNKNOWN
        if self.overall.interval.holds(expected) or abs(share - expected) < WORTH_A_WORD:
            return Fit.FITS
        return Fit.TOO_HARD if share < expected else Fit.TOO_EASY

    @property
    def rmse_in_words(self) -> str:
        """RMSE(bins) beside the part that chance makes; empty without a test."""
        if self.rmse is None or self.rmse_by_chance is None:
            return ""
        return rmse_in_words(self.rmse, self.rmse_by_chance)

    @property
    def missing(self) -> int:
        """How many more tests it takes until anything can be said."""
        return max(0, ENOUGH_FOR_WORDS - self.overall.number)

    @property
    def speed(self) -> float:
        """How many times as fast as expected the learner forgets (see ``forgetting.speed_of``)."""
        return speed_of([band.tally for band in self.bands])

    @property
    def brings(self) -> float:
        """The share that the desired retention brings this learner where reviews are on time."""
        return recalled_at(self.desired, self.speed)

    @property
    def setting(self) -> float:
        """The desired retention, in whole percent, that brings this learner what is desired now.

        It is the expectation at which the learner's own curve stands at the desired share. Raising
        the desired retention by the missing points would not do: the curves are steeper or flatter
        there. It stays within what the setting takes.
        """
        wanted = round(expectation_for(self.desired, self.speed), 2)
        return min(max(wanted, LOWEST_RETENTION), HIGHEST_RETENTION)


def calibration(
    bands: Mapping[int, Tally],
    bins: Sequence[Bin],
    surprise: float,
    lateness: Mapping[Lateness, Tally],
    desired: float,
) -> Calibration:
    """Give the calibration of all memory tests.

    ``bands`` are the tallies by ``band_of`` the expectation, ``bins`` those of the groups that
    RMSE(bins) compares, ``surprise`` the sum of -ln p of what came (p: the chance that it was given
    before). Log loss is its mean. Source: https://github.com/open-spaced-repetition/srs-benchmark,
    whose table has 0.339 for FSRS-6 with default parameters.
    """
    overall = total(bands.values())
    number = overall.number
    return Calibration(
        overall=overall,
        bands=tuple(Band(*_borders(band), tally) for band, tally in sorted(bands.items())),
        log_loss=surprise / number if number else None,
        rmse=rmse(bins),
        rmse_by_chance=rmse_by_chance(bins),
        lateness=tuple((late, lateness.get(late, Tally())) for late in Lateness),
        desired=desired,
    )


def band_of(expected: float) -> int:
    """Give the number of the band that an expectation lies in; 0 is the one below 50 %."""
    if expected < LOWEST_BAND:
        return 0
    return 1 + min(int((expected - LOWEST_BAND) / BAND_WIDTH), _LAST_BAND - 1)


_LAST_BAND = round((1 - LOWEST_BAND) / BAND_WIDTH)


def _borders(band: int) -> tuple[float, float]:
    if band == 0:
        return 0.0, LOWEST_BAND
    low = LOWEST_BAND + (band - 1) * BAND_WIDTH
    return round(low, 2), round(low + BAND_WIDTH, 2)
