"""You ask the list itself with `in`, which walks through it each time: O(n²)."""


def missing_number(numbers: list[int]) -> int:
    for wanted in range(len(numbers) + 1):
        if wanted not in numbers:
            return wanted
    raise ValueError("nothing is missing")
