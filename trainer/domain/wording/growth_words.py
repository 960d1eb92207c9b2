"""How a program grows, in sentences: measured by itself, or of one that is too slow."""

from trainer.domain.attempt.growth import Growth, growth_words
from trainer.domain.attempt.verdict import CaseResult
from trainer.domain.problem.contract import CaseKind

_STOPPED = "Your program was stopped"


def growth_sentence(growth: Growth) -> str:
    """Give ``Your program grows like n²; the reference like n or n log n.``; empty if unknown."""
    reference = growth_words(growth.expected) if growth.expected is not None else ""
    if not growth.words:
        return f"The reference grows like {reference}." if reference else ""
    yours = f"Your program grows like {growth.words}"
    if not reference:
        return f"{yours}."
    if growth.name == growth.expected:
        return f"{yours}, as the reference does."
    return f"{yours}; the reference like {reference}."


def growth_points(growth: Growth) -> str:
    """Give ``128: 0.4 ms · 256: 1.4 ms``, the times that it was measured by."""
    pairs = zip(growth.sizes, growth.seconds, strict=True)
    return " · ".join(f"{size:,}: {_milliseconds(seconds)}" for size, seconds in pairs)


def too_slow(result: CaseResult, size: int, growth: Growth) -> str:
    """Say on what a program was too slow, ``size`` being that of the largest input, and why.

    ``Too slow on n = 10,000: stopped after 2.0 s. Your program grows like n²; ...``
    """
    said = result.message
    if result.case.kind is CaseKind.LARGEST:
        done = not said.startswith(_STOPPED)
        how = f"{said[:1].lower()}{said[1:]}" if done else f"stopped after {result.seconds:.1f} s."
        said = f"Too slow on n = {size:,}: {how}"
    return f"{said} {growth_sentence(growth)}".rstrip()


def _milliseconds(seconds: float) -> str:
    """Give two digits that count: ``0.42 ms``, ``42 ms``."""
    number = 1000 * seconds
    return f"{number:.0f} ms" if number >= 10 else f"{number:.2g} ms"
