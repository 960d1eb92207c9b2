"""What happened in an attempt, in words: the same on every screen and on the command line."""

from datetime import timedelta

from trainer.domain.log.review import Evidence
from trainer.domain.problem.sheet import RUNGS
from trainer.domain.wording.words import count, minutes


def evidence_in_words(evidence: Evidence) -> list[str]:
    """Give all that is known of how it went, as short clauses."""
    return [_how_it_ended(evidence), _time(evidence), *_help(evidence), *_runs(evidence)]


def time_in_words(evidence: Evidence) -> str:
    """Give the time of the target as ``12 of 15 min``; a dash where nobody measured it."""
    if evidence.active_time is None:
        return "–"
    if evidence.target_time is None:
        return minutes(evidence.active_time)
    return f"{_number(evidence.active_time)} of {minutes(evidence.target_time)}"


def help_in_words(evidence: Evidence) -> str:
    """Give the most that helped, in a word: ``answer``, ``plan``; a dash where nothing did."""
    if evidence.answer_seen:
        return "answer"
    if evidence.rung:
        return RUNGS[min(evidence.rung, len(RUNGS)) - 1]
    return "facts" if evidence.revealed else "–"


def _how_it_ended(evidence: Evidence) -> str:
    if evidence.unaided:
        return "solved unaided"
    return "solved" if evidence.solved else "not solved"


def _time(evidence: Evidence) -> str:
    if evidence.active_time is None:
        return "time not measured"
    if not evidence.target_time:
        return f"in {minutes(evidence.active_time)}"
    share = evidence.active_time / evidence.target_time
    return f"in {time_in_words(evidence)} ({share:.0%} of the target)"


def _help(evidence: Evidence) -> list[str]:
    taken = RUNGS[: evidence.rung]
    hints = f"{count(len(taken), 'hint')}: {', '.join(taken)}" if taken else "no hint"
    return [
        hints,
        *(["level and lists shown"] if evidence.revealed else []),
        "answer looked up" if evidence.answer_seen else "answer not seen",
    ]


def _runs(evidence: Evidence) -> list[str]:
    if not evidence.runs:
        return []
    failed = f", {evidence.failed_runs:,} failed" if evidence.failed_runs else ""
    return [count(evidence.runs, "run") + failed]


def _number(time: timedelta) -> str:
    return minutes(time).split()[0]
