"""Random valid operations whose scores stay small; the largest has a thousand."""

import random

LARGEST = 1_000
BOUND = 2_000_000


def generate(rng: random.Random, size: int) -> tuple[list[str]]:
    if size == LARGEST:
        return exact(rng, size)
    bound = rng.choice([2, 9, 30_000])
    operations: list[str] = []
    record: list[int] = []
    for _ in range(max(1, size)):
        choices = ["number"]
        if record:
            choices += ["C", "C"] + ["D"] * (abs(record[-1]) < BOUND)
        if len(record) > 1 and abs(record[-1] + record[-2]) < BOUND:
            choices += ["+", "+"]
        operation = rng.choice(choices)
        if operation == "number":
            record.append(rng.randint(-bound, bound))
            operation = str(record[-1])
        elif operation == "C":
            record.pop()
        else:
            record.append(2 * record[-1] if operation == "D" else record[-1] + record[-2])
        operations.append(operation)
    return (operations,)


def exact(rng: random.Random, n: int) -> tuple[list[str]]:
    """n operations: numbers, sums and removals in turn."""
    return ((["7", "-5", "+", "D", "C"] * (n // 5 + 1))[:n],)


def valid(operations: list[str]) -> bool:
    held = 0
    for operation in operations:
        if held < {"+": 2, "D": 1, "C": 1}.get(operation, 0):
            return False
        held += -1 if operation == "C" else 1
    return operations != []
