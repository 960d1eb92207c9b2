"""You start at position 1, which may lie in another cycle; no number leads back to position 0."""


def find_duplicate(numbers: list[int]) -> int:
    slow, fast = numbers[1], numbers[numbers[1]]
    while slow != fast:
        slow, fast = numbers[slow], numbers[numbers[fast]]
    slow = 1
    while slow != fast:
        slow, fast = numbers[slow], numbers[fast]
    return slow
