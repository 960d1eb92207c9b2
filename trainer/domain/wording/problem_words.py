"""What gives the solution of a problem away, in words: pattern, level and lists."""

from collections.abc import Mapping

from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import LISTS, Problem


def facts_in_words(problem: Problem, patterns: Mapping[str, Pattern]) -> str:
    """Give what is covered until asked for: ``Heap · also Greedy · medium · Blind 75``."""
    also = [patterns[name].name for name in problem.also if name in patterns]
    main = patterns.get(problem.pattern or "")
    lists = [name for key, name in LISTS.items() if key in problem.lists]
    facts = [
        main.name if main else "no pattern yet",
        *([f"also {', '.join(also)}"] if also else []),
        problem.level.word,
        ", ".join(lists) or "on no list",
    ]
    return " · ".join(facts)
