"""What the log form wrote."""

from tests.tui.desk import Desk
from trainer.domain.log.review import Review


def reviews(at: Desk, slug: str) -> list[Review]:
    """Give what is in the log of a problem, in order."""
    return list(at.services.progress.history(slug).reviews)
