"""What of the log goes to other machines, and what is a matter of one machine."""

from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.settings import OF_THIS_MACHINE


def travels(change: Change) -> bool:
    """Tell whether a change goes to other machines, and is taken when it comes from one.

    Trust does not: who can write into a shared folder must not be able to have code trusted. A
    merge is a fact of the home that did it.
    """
    if change.kind is Kind.SETTING:
        return change.key not in OF_THIS_MACHINE
    return change.kind not in (Kind.TRUST, Kind.MERGE)


def travelling(log: ReviewLog) -> ReviewLog:
    """Give the lines that go to other machines."""
    changes = {key: change for key, change in log.changes.items() if travels(change)}
    return ReviewLog(log.reviews, log.retractions, changes)
