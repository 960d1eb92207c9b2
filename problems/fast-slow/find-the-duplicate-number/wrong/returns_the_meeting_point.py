"""You return where the two meet first, which is somewhere in the circle, not its entrance."""


def find_duplicate(numbers: list[int]) -> int:
    slow, fast = numbers[0], numbers[numbers[0]]
    while slow != fast:
        slow, fast = numbers[slow], numbers[numbers[fast]]
    return slow
