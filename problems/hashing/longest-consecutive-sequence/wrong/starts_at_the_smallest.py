"""You count only from the smallest number of all, but the longest run may start elsewhere."""


def longest_consecutive(numbers: list[int]) -> int:
    if not numbers:
        return 0
    present = set(numbers)
    end = min(numbers)
    while end in present:
        end += 1
    return end - min(numbers)
