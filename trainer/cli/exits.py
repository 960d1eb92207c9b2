"""What the program's exit status says."""

from trainer.domain.errors import TrainerError

DONE = 0
"""All went well."""

FINDINGS = 1
"""Something is wrong, or what was checked for is not so."""

WRONG_USAGE = 2
"""The command was not written as its help says."""

NOT_FOUND = 3
"""What was asked for by name does not exist."""

UNEXPECTED = 70
"""The program has a fault of its own."""

INTERRUPTED = 130
"""Ctrl+C."""

CLOSED_PIPE = 141
"""Whoever was reading the output stopped."""


class UsageError(TrainerError):
    """The command was not written as its help says."""
