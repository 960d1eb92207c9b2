"""You add up the distances of the wheels and ignore the dead ends."""


def open_lock(deadends: list[str], target: str) -> int:
    return sum(min(int(digit), 10 - int(digit)) for digit in target)
