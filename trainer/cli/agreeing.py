"""Asking at a terminal whether programs that nobody agreed to yet may run."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from trainer.cli.output import tell

if TYPE_CHECKING:
    from trainer.services.trust import Trust, UntrustedProblem


def answered_yes(otherwise: str) -> bool:
    """Ask on the terminal; where nobody can answer, say what agrees, and the answer is no."""
    if not sys.stdin.isatty():
        tell(f"Not a terminal, so you cannot be asked; agree with {otherwise}.")
        return False
    tell("Allow them to run? [y/N]")
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def ask_to_run(_: "Trust", problems: "Sequence[UntrustedProblem]") -> bool:
    """Say of each problem what is new or changed, and ask once for all of them."""
    if not sys.stdin.isatty():
        return False
    for untrusted in problems:
        tell(untrusted.sentence)
    return answered_yes("--trust")
