"""What follows from the measured retention, and what to do about it, in words."""

from trainer.domain.stats.retention.retention import Retention
from trainer.domain.stats.tally import ENOUGH_TESTS, Judgement
from trainer.domain.wording.words import count


def retention_advice(retention: Retention) -> str:
    """Give how much is recalled beside what is desired, why, and what to do; then the weakest."""
    overall = retention.overall
    if not overall.number:
        return (
            "Nothing is measured yet: a review counts when it is of a problem that you met on an "
            f"earlier day. With {ENOUGH_TESTS} of them you see here how much you recall."
        )
    if overall.missing:
        return (
            f"{count(overall.missing, 'more review')} of problems met on an earlier day, and "
            "you see here whether you recall as much as you want to."
        )
    return " ".join(filter(None, (_overall(retention), _weakest(retention))))


def _overall(retention: Retention) -> str:
    overall, desired = retention.overall, f"the desired {retention.desired:.0%}"
    recall = f"You recall {overall.in_words}"
    expected = overall.expected_share or 0.0
    match retention.judge(overall):
        case Judgement.BELOW if overall.interval.high < expected:
            return (
                f"{recall}, less than {desired}, and less than the schedule expected "
                f"({expected:.0%}). Raise desired retention in settings: the calibration "
                "says how far."
            )
        case Judgement.BELOW:
            return (
                f"{recall}, less than {desired}, as the schedule expected: problems came late, or "
                "were hardly learned. Do what is due first, or plan more minutes a day."
            )
        case Judgement.ABOVE if expected < overall.interval.low:
            return (
                f"{recall}, more than {desired}, and more than the schedule expected "
                f"({expected:.0%}). You may lower desired retention and have fewer reviews: "
                "the calibration says how far."
            )
        case Judgement.ABOVE:
            return (
                f"{recall}, more than {desired}, as the schedule expected: many problems came "
                "before they were due. They can wait until then."
            )
    return f"You recall {overall.in_words}, as desired ({retention.desired:.0%}): keep to the plan."


def _weakest(retention: Retention) -> str:
    if retention.weakest is None:
        return ""
    pattern, tally = retention.weakest
    return (
        f"The weakest pattern is {pattern.name}, {tally.in_words}: "
        "plan a session on it from the coverage map."
    )
