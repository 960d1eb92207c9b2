"""What follows from the measured retention, and what to do about it, in words."""

from trainer.domain.stats.retention.retention import Retention
from trainer.domain.stats.tally import ENOUGH_TESTS, Judgement
from trainer.domain.wording.words import count


def retention_advice(retention: Retention) -> str:
    """Give how much is recalled beside what is desired, why, and what to do; then the weakest."""
    overall = retention.overall
    if not overall.number:
        return (
            f"Nothing is measured yet. After {ENOUGH_TESTS} reviews of problems from earlier days "
            "you see here how much you recall."
        )
    if overall.missing:
        return (
            f"{count(overall.missing, 'more review')} of problems from earlier days, then you see "
            "here how much you recall."
        )
    return " ".join(filter(None, (_overall(retention), _weakest(retention))))


def _overall(retention: Retention) -> str:
    overall, aim = retention.overall, f"{retention.desired:.0%}"
    recall = f"You recall {overall.share or 0.0:.0%} of what comes back"
    expected = overall.expected_share or 0.0
    match retention.judge(overall):
        case Judgement.BELOW if overall.interval.high < expected:
            return (
                f"{recall}, less than the plan aims at ({aim}): you forget faster than expected. "
                "Due dates come sooner by themselves; do what is due first."
            )
        case Judgement.BELOW:
            return (
                f"{recall}, less than the plan aims at ({aim}), because problems came back late. "
                "Do what is due first, or plan more minutes a day."
            )
        case Judgement.ABOVE if expected < overall.interval.low:
            return (
                f"{recall}, more than the plan aims at ({aim}): you forget more slowly than "
                "expected. Due dates come later by themselves."
            )
        case Judgement.ABOVE:
            return (
                f"{recall}, more than the plan aims at ({aim}): many problems came back early. "
                "You could wait until they are due."
            )
    return f"{recall}, as planned ({aim}). Keep going."


def _weakest(retention: Retention) -> str:
    if retention.weakest is None:
        return ""
    pattern, tally = retention.weakest
    return (
        f"Lowest: {pattern.name} with {tally.share or 0.0:.0%}; plan a session on it from the "
        "coverage."
    )
