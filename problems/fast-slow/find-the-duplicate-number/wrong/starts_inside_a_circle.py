"""You start at position 1, which may lie in a circle of its own; only 0 is never led to."""


def find_duplicate(numbers: list[int]) -> int:
    slow, fast = numbers[1], numbers[numbers[1]]
    while slow != fast:
        slow, fast = numbers[slow], numbers[numbers[fast]]
    slow = 1
    while slow != fast:
        slow, fast = numbers[slow], numbers[fast]
    return slow
