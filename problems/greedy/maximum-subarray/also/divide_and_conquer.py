"""The best run lies left, right, or across the middle: O(n log n) time, O(log n) space."""

from itertools import accumulate


def max_subarray(numbers: list[int]) -> int:
    def best(start: int, end: int) -> int:
        if end - start == 1:
            return numbers[start]
        mid = (start + end) // 2
        to_the_left = max(accumulate(numbers[place] for place in range(mid - 1, start - 1, -1)))
        to_the_right = max(accumulate(numbers[place] for place in range(mid, end)))
        return max(best(start, mid), best(mid, end), to_the_left + to_the_right)

    return best(0, len(numbers))
