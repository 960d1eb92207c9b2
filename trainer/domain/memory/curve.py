"""The forgetting curve of FSRS-6, written out: what is due follows from it by one comparison.

R(t) = (1 + F t / S) ** -d after t days at stability S, with the default d = w20 and F = 0.9 **
(-1 / d) - 1, so that R(S) = 0.9. The ``fsrs`` package's own functions build a card and two moments
for it, which ten thousand cards would feel; laws hold the two equal. Nothing here loads the
package, so that ``trainer due`` answers at once.
"""

DECAY = -0.1542
FACTOR = 0.9 ** (1 / DECAY) - 1
LONGEST_INTERVAL_DAYS = 3650
LOWEST_RETENTION, DEFAULT_RETENTION, HIGHEST_RETENTION = 0.70, 0.85, 0.97

FAR = 0.70
"""The recall that reviews wait for while an interview is to come: a final round of looks at
everything raises it again in time."""

GONE = 0.5
"""A card whose expected recall is below this is gone: solving it is learning it anew."""

LONG_OVERDUE_DAYS = 90
"""So many days past its due day a card is gone, too: nobody knows what is left of it."""


def recall_after(stabilities: float) -> float:
    """Give the expected share recalled (0 to 1) after so many times the stability."""
    return float((1 + FACTOR * stabilities) ** DECAY)


def stabilities_until(recall: float) -> float:
    """Give after how many times the stability the expected recall (above 0) has sunk to this."""
    return float((recall ** (1 / DECAY) - 1) / FACTOR)


def interval_days(stability: float, retention: float) -> int:
    """Give after how many whole days, from 1 on, a card is due at a desired retention.

    ``DUE`` in ``storage.views.due`` says the same in SQL, rounding alike.
    """
    days = int(stabilities_until(retention) * stability + 0.5)
    return min(max(1, days), LONGEST_INTERVAL_DAYS)


def retention_in(text: str) -> float | None:
    """Give the desired retention that a text names, as ``85``, ``85 %`` or ``0.85``.

    ``None`` where it names none from 70 to 97 %.
    """
    try:
        value = float(text.rstrip("% "))
    except ValueError:
        return None
    value = value / 100 if value > 1 else value
    return round(value, 4) if LOWEST_RETENTION <= value <= HIGHEST_RETENTION else None
