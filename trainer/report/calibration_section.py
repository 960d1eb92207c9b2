"""The report's section on calibration: what was expected against what came."""

from markupsafe import Markup

from trainer.domain.stats.calibration.advice import calibration_advice
from trainer.domain.stats.calibration.bins import RMSE_BINS
from trainer.domain.stats.calibration.calibration import (
    BAND_COLUMNS,
    CALIBRATION,
    LATENESS,
    LATENESS_COLUMNS,
    LOG_LOSS,
    Band,
    Calibration,
)
from trainer.report.cells import UNKNOWN, percent, tally_words
from trainer.report.charts import Caption, Mark, against_the_diagonal, sizes
from trainer.report.figures import Figure, Key, Section, Table

_CAPTION = Caption(
    "Calibration",
    "For each band of expected recall, the share recalled; on the diagonal both are equal.",
)
_KEYS = (
    Key(mark="dot", words="recalled, the larger the more reviews, with its 95% interval"),
    Key(mark="aim", words="as expected"),
)


def calibration_section(calibration: Calibration) -> Section:
    """Give how well the schedule knows the learner."""
    loss = calibration.log_loss
    return Section(
        id="calibration",
        title="Calibration",
        says=calibration_advice(calibration),
        figures=(
            Figure(
                term=CALIBRATION,
                picture=_picture(calibration),
                keys=_KEYS,
                table=Table.of(BAND_COLUMNS, calibration.bands),
            ),
            Figure(
                term=LATENESS,
                table=Table.of(LATENESS_COLUMNS, calibration.lateness),
                unfolded=True,
            ),
            Figure(term=LOG_LOSS, words=UNKNOWN if loss is None else f"{loss:.3f}"),
            Figure(term=RMSE_BINS, words=calibration.rmse_in_words or UNKNOWN),
        ),
    )


def _picture(calibration: Calibration) -> Markup | None:
    if not calibration.bands:
        return None
    dots = sizes([band.tally.number for band in calibration.bands])
    points = [_point(band, size) for band, size in zip(calibration.bands, dots, strict=True)]
    lowest = min(min(x, *(mark.interval or (1.0,))) for x, mark in points)
    return against_the_diagonal(_CAPTION, points, ground=int(lowest * 10) / 10)


def _point(band: Band, size: float) -> tuple[float, Mark]:
    tally = band.tally
    words = f"{tally_words(band.in_words, tally)}, expected {percent(tally.expected_share)}"
    return tally.expected_share or 0.0, Mark(tally.share, words, tally.interval, size)
