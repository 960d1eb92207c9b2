"""Try every first part, and split the rest in the same way.

Time: exponential, O(C(n, k) · n). Space: O(n).
"""


def split_array(numbers: list[int], k: int) -> int:
    if k == 1:
        return sum(numbers)
    return min(
        max(sum(numbers[:end]), split_array(numbers[end:], k - 1))
        for end in range(1, len(numbers) - k + 2)
    )
