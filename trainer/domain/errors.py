"""The one error type that the program shows to people."""


class TrainerError(Exception):
    """Something went wrong that one sentence can say: what, where, and what to do about it.

    Both faces show ``str(error)`` in one place, without a traceback.
    """


class NotFoundError(TrainerError):
    """What was asked for by name does not exist."""
