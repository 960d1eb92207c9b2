"""Answers: what of all that came back from a call is judged, in the form that cases are written."""

from collections.abc import Iterator

from trainer.domain.problem.contract import Call, Compare, Contract, Signature, Step, Value
from trainer.runner.judge.comparing import same
from trainer.runner.protocol.child_messages import CaseRun, NoValue, Outcome, Raised
from trainer.runner.protocol.job import watched
from trainer.runner.protocol.shapes import literal, misfit, plan


def answer(contract: Contract, step: Step, place: int, case_run: CaseRun) -> Outcome:
    """Give what is judged of a step: what it returned, or the judged argument after it."""
    outcome = case_run.outcomes[place]
    if isinstance(outcome, Raised) or contract.judged is None:
        return _fitting(_judged_plan(contract, step), outcome)
    left = _left(contract, contract.judged.parameter, case_run)
    if not contract.judged.prefix or not isinstance(left, list):
        return left
    if type(outcome) is not int or not 0 <= outcome <= len(left):
        what = outcome.what if isinstance(outcome, NoValue) else repr(outcome)[:40]
        return NoValue(what, "return how many leading items count")
    return left[:outcome]


def expected_value(contract: Contract, step: Step) -> Value:
    """Give the value that a step expects."""
    value = step.expected.value if step.expected is not None else None
    return literal(_judged_plan(contract, step), value)


def changes(
    contract: Contract, call: Call, case_run: CaseRun
) -> Iterator[tuple[str, Value, Outcome]]:
    """Give the arguments that had to stay as they were and did not: name, before and after."""
    for name in () if contract.entry.is_class else contract.frozen:
        before = literal(_parameter_plan(contract, name), call.arguments[_place(contract, name)])
        after = _left(contract, name, case_run)
        if isinstance(after, NoValue | Raised) or not same(before, after, Compare.EXACT):
            yield name, before, after


def _left(contract: Contract, parameter: str, case_run: CaseRun) -> Outcome:
    """Give a watched argument as the last call left it."""
    place = watched(contract).index(_place(contract, parameter))
    if place >= len(case_run.after):
        return NoValue("nothing that can be seen any more")
    return _fitting(_parameter_plan(contract, parameter), case_run.after[place])


def _fitting(shape_plan: str, outcome: Outcome) -> Outcome:
    """Give an outcome in the form that cases are written, or as odd where it should be nodes."""
    if isinstance(outcome, NoValue | Raised):
        return outcome
    what = misfit(shape_plan, outcome)
    if what is not None:
        return NoValue(what, f"a {shape_plan.lstrip('*')} (or None) is expected")
    return literal(shape_plan, outcome)


def _judged_plan(contract: Contract, step: Step) -> str:
    if contract.judged is not None:
        return _parameter_plan(contract, contract.judged.parameter)
    method = contract.entry.method(step.call.name)
    return plan(method.returns) if method is not None else ""


def _function(contract: Contract) -> Signature:
    return contract.entry.methods[0]


def _place(contract: Contract, parameter: str) -> int:
    return [p.name for p in _function(contract).parameters].index(parameter)


def _parameter_plan(contract: Contract, parameter: str) -> str:
    return plan(_function(contract).parameters[_place(contract, parameter)].annotation)
