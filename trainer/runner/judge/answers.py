"""Answers: what of all that came back from a call is judged, in the form that cases are written."""

from collections.abc import Iterator

from trainer.domain.problem.contract import Call, Compare, Contract, Signature, Step, Value
from trainer.runner.judge.asked import as_asked, asked
from trainer.runner.judge.comparing import same
from trainer.runner.protocol.child_messages import CaseRun, NoValue, Outcome, Raised
from trainer.runner.protocol.job import answers_node_of, watched
from trainer.runner.protocol.shapes import literal, misfit, plan


def answer(contract: Contract, step: Step, place: int, case_run: CaseRun) -> Outcome:
    """Give what is judged of a step: what it returned, or the judged argument after it."""
    outcome = case_run.outcomes[place]
    if isinstance(outcome, NoValue) and answers_node_of(contract):
        return NoValue(outcome.what, f"expected a node of {contract.nodes_of} or None")
    if isinstance(outcome, Raised) or contract.judged is None:
        annotation = _judged_annotation(contract, step)
        return _fitting(contract, annotation, _written_plan(contract, annotation), outcome)
    left = _left(contract, contract.judged.parameter, case_run)
    if not contract.judged.prefix or not isinstance(left, list):
        return left
    if type(outcome) is not int or not 0 <= outcome <= len(left):
        what = outcome.what if isinstance(outcome, NoValue) else repr(outcome)[:40]
        return NoValue(what, "return the number of leading items that count")
    return left[:outcome]


def expected_value(contract: Contract, step: Step) -> Value:
    """Give the value that a step expects."""
    value = step.expected.value if step.expected is not None else None
    return literal(_written_plan(contract, _judged_annotation(contract, step)), value)


def argument(contract: Contract, call: Call) -> Value:
    """Give the argument that is judged as it was before the call."""
    assert contract.judged is not None
    name = contract.judged.parameter
    return literal(plan(_annotation(contract, name)), call.arguments[_place(contract, name)])


def changes(
    contract: Contract, call: Call, case_run: CaseRun
) -> Iterator[tuple[str, Value, Outcome]]:
    """Give the arguments that are another after a call: name, before and after.

    Not among them are the judged argument, and nodes that may be linked anew.
    """
    judged = contract.judged.parameter if contract.judged is not None else ""
    for place in watched(contract):
        name = _function(contract).parameters[place].name
        if name == judged:
            continue
        before = literal(plan(_annotation(contract, name)), call.arguments[place])
        after = _left(contract, name, case_run)
        if isinstance(after, NoValue | Raised) or not same(before, after, Compare.EXACT):
            yield name, before, after


def _left(contract: Contract, parameter: str, case_run: CaseRun) -> Outcome:
    """Give a watched argument as the last call left it."""
    place = watched(contract).index(_place(contract, parameter))
    if place >= len(case_run.after):
        return NoValue("a value that can no longer be read")
    annotation = _annotation(contract, parameter)
    return _fitting(contract, annotation, plan(annotation), case_run.after[place])


def _fitting(contract: Contract, annotation: str, shape_plan: str, outcome: Outcome) -> Outcome:
    """Give an outcome in the form that cases are written, or as odd where it should be nodes."""
    if isinstance(outcome, NoValue | Raised):
        return outcome
    is_ordered = contract.compare in (Compare.EXACT, Compare.FLOAT)
    outcome = as_asked(asked(annotation), outcome, is_ordered=is_ordered)
    what = misfit(shape_plan, outcome)
    if what is not None:
        return NoValue(what, f"expected a {shape_plan.lstrip('*')} or None")
    return literal(shape_plan, outcome)


def _written_plan(contract: Contract, annotation: str) -> str:
    """Give how nodes are written: as values where they are nodes of an argument."""
    return plan(annotation) if contract.nodes_of is None else ""


def _judged_annotation(contract: Contract, step: Step) -> str:
    if contract.judged is not None:
        return _annotation(contract, contract.judged.parameter)
    method = contract.entry.method(step.call.name)
    return method.returns if method is not None else ""


def _function(contract: Contract) -> Signature:
    return contract.entry.methods[0]


def _place(contract: Contract, parameter: str) -> int:
    return [p.name for p in _function(contract).parameters].index(parameter)


def _annotation(contract: Contract, parameter: str) -> str:
    return _function(contract).parameters[_place(contract, parameter)].annotation
