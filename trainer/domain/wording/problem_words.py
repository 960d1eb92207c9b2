"""Problems in words: what gives a solution away, and which ones a name could mean."""

from collections.abc import Mapping, Sequence

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


def could_be(text: str, problems: Sequence[Problem]) -> str:
    """Give the sentence that asks which of these a text means, or whether it means the only one."""
    names = [
        f"{it.title} ({it.slug})" if it.number is None else f"{it.title} ({it.number}, {it.slug})"
        for it in problems
    ]
    if len(names) == 1:
        return (
            f"{text!r} only partly matches {names[0]}; write {problems[0].slug} if you mean "
            "that one."
        )
    return f"{text!r} could be {' or '.join(names)}; write the slug of the one you mean."
