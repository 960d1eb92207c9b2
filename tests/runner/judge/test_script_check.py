"""A check of scripts: what a call may answer depends on the calls before it, or on chance."""

from tests.runner.trials import a_contract, first
from trainer.domain.attempt.verdict import Finding, Verdict
from trainer.domain.problem.contract import Compare
from trainer.runner.judge.judge import Judge

BAG = """
class Bag:
    def __init__(self) -> None
    def add(self, item: int) -> None
    def draw(self) -> int
"""
CASES = """
bag = Bag()
bag.add(4)
bag.add(5)
bag.draw() -> 4
bag.draw() -> 4

bag = Bag()
bag.add(7)
bag.draw() -> 7
"""
CHECK = '''"""Accept any item of the bag."""


def check(calls, got, expected):
    items = []
    for place, (name, arguments) in enumerate(calls[: len(got)]):
        if name == "add":
            items += arguments
        if expected[place] is not None and got[place] not in items:
            return place, f"{got[place]} is not in the bag."
    return None
'''
PROGRAM = """
class Bag:
    def __init__(self): self.items = []
    def add(self, item): self.items.append(item)
    def draw(self): return {answer}
"""


def judged(judge: Judge, answer: str, check: str = CHECK) -> Verdict:
    contract = a_contract(BAG, CASES, compare=Compare.CHECK, check=check)
    return judge.run(contract, PROGRAM.format(answer=answer))


def test_every_answer_that_the_calls_before_allow_is_right(judge: Judge) -> None:
    assert judged(judge, "self.items[-1]").green
    assert judged(judge, "random.choice(self.items)").green


def test_the_call_that_is_wrong_is_named(judge: Judge) -> None:
    result = first(judged(judge, "self.items.pop() * (1 if len(self.items) else 2)"))
    assert result.finding is Finding.WRONG
    assert (result.got, result.message) == ("8", "8 is not in the bag.")
    assert result.call == "bag.draw() -> 4"


def test_an_exception_in_between_is_told_before_what_comes_later(judge: Judge) -> None:
    result = first(judged(judge, "1 // 0"))
    assert result.raised == "ZeroDivisionError"
    later = "self.items.pop() if len(self.items) > 1 else 1 // 0"
    assert first(judged(judge, later)).raised == "ZeroDivisionError"


def test_a_check_that_fails_or_points_nowhere_refuses_the_script(judge: Judge) -> None:
    for body in ("return 99, 'no'", "return 'no'", "return calls[99]", "return 0, ''"):
        check = f'"""x."""\ndef check(calls, got, expected):\n    {body}\n'
        assert first(judged(judge, "self.items[0]", check)).finding is Finding.WRONG


def test_chance_is_the_same_in_each_run(judge: Judge) -> None:
    entry = "def roll(sides: int) -> list[int]"
    code = "import random\ndef roll(sides): return [random.randrange(sides) for _ in range(9)]"
    contract = a_contract(entry, "roll(1000) -> []\nroll(1000) -> []")
    one, two = judge.run(contract, code).results
    assert one.got == two.got
