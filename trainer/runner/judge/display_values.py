"""What a program gave and printed, as text that is safe and short enough to show."""

from trainer.domain.problem.contract import Value
from trainer.domain.problem.value_text import format_value
from trainer.domain.text import clean, clean_line, shortened
from trainer.domain.wording.cut_values import cut_alike
from trainer.runner.protocol.child_messages import NoValue, Outcome, Raised

LONGEST_PRINTED = 20_000
LONGEST_VALUE = 2_000
LONGEST_MESSAGE = 500
"""In characters."""


def shown_value(value: Value) -> str:
    """Give a value as a literal, shortened."""
    return clean(shortened(format_value(value), LONGEST_VALUE))


def shown_alike(expected: Value, got: Value) -> tuple[str, str]:
    """Give two values that differ as literals, long ones with what differs in sight."""
    whole = format_value(expected), format_value(got)
    left, right = cut_alike(*whole, LONGEST_VALUE)
    return clean(left), clean(right)


def shown_outcome(outcome: Outcome) -> str:
    """Give what a call gave: a literal, "raises ValueError", or what else it is."""
    if isinstance(outcome, Raised):
        return clean_line(f"raises {outcome.names[0]}")
    return clean_line(outcome.what) if isinstance(outcome, NoValue) else shown_value(outcome)


def shown_message(message: str) -> str:
    """Give a message on one line."""
    return clean_line(message, LONGEST_MESSAGE)


def shown_printed(printed: bytes) -> str:
    """Give what was printed, whatever bytes it is."""
    return clean(shortened(printed.decode("utf-8", "replace"), LONGEST_PRINTED))


def shown_trace(trace: str) -> str:
    """Give a trace, line by line."""
    return clean(shortened(trace, LONGEST_VALUE))
