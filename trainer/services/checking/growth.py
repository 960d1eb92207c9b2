"""Rule 6 again: an input of exactly n can be made, and the reference grows as the page says."""

from collections.abc import Iterator

from trainer.domain.attempt.growth import growth_words
from trainer.domain.wording.growth_words import growth_points
from trainer.runner.judge.generator import EXACT, defines
from trainer.runner.judge.growth import SMALLEST, GrowthMeter
from trainer.runner.judge.judge import Judge
from trainer.services.checking.material import Material
from trainer.services.checking.report import Fault

RULE = 6
ROUNDS = 3


def check_growth(material: Material, judge: Judge) -> Iterator[Fault]:
    """Give what is wrong with ``exact`` and with the growth that the page declares.

    Where the times do not tell, nothing is said against it: the machine may be busy.
    """
    declared, source = material.sheet.lesson.growth, material.generate.text
    has_exact = defines(source, EXACT)
    if declared is None and has_exact:
        yield Fault(RULE, f"{material.page}: growth must say how time grows in the n of {EXACT}.")
    if declared is not None and not has_exact:
        place = material.place(material.generate.name)
        yield Fault(RULE, f"{place}: there must be {EXACT}(rng, n), as growth is declared.")
    if has_exact:
        yield from _measured(material, judge, declared)


def _measured(material: Material, judge: Judge, declared: str | None) -> Iterator[Fault]:
    meter = GrowthMeter(judge.sandbox, material.sheet.contract, material.generate.text)
    unmade = meter.unmade(SMALLEST)
    if unmade is not None:
        place = material.place(material.generate.name)
        yield Fault(RULE, f"{place}: {EXACT}(rng, {unmade}) makes no input of this problem.")
        return
    growth = meter.measure(material.solution.text, rounds=ROUNDS)
    if declared is not None and growth.name not in (None, declared):
        yield Fault(
            RULE,
            f"{material.page}: growth says {declared}, but the reference was measured to grow like "
            f"{growth_words(growth.name)} ({growth_points(growth)}).",
        )
