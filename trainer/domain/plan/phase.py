"""The phase of the plan: building up, or the final round before an interview."""

from collections.abc import Iterable

from trainer.domain.plan.aim import Aim
from trainer.domain.plan.known_cards import KnownCard
from trainer.domain.plan.plan import Phase

ROUND_SHARE = 2 / 3
"""The final round begins when one more look at everything takes this share of the time left."""


def phase(aim: Aim, cards: Iterable[KnownCard]) -> Phase:
    """Give the phase of a day. Nothing of it is kept: reviewing does not move it, and days pass.

    On the eve of the interview and on its day it is the final round.
    """
    if aim.days_left is None:
        return Phase.BUILD
    look = sum(card.minutes for card in cards if not card.gone)
    late = look >= ROUND_SHARE * aim.days_left * aim.budget_minutes
    return Phase.FINAL if late or aim.days_left == 1 else Phase.BUILD
