"""Sort without repeats and count where the next number follows: O(n log n) time, O(n) space."""


def longest_consecutive(numbers: list[int]) -> int:
    longest = length = 0
    before = None
    for number in sorted(set(numbers)):
        length = length + 1 if before is not None and number == before + 1 else 1
        longest = max(longest, length)
        before = number
    return longest
