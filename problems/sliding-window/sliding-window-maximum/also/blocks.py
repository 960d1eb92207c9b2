"""Cut into blocks of k, with running maxima from the left and from the right in each block.

Time: O(n). Space: O(n).
"""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    n = len(numbers)
    from_left = numbers[:]  # the largest since the block began
    for position in range(1, n):
        if position % k != 0:
            from_left[position] = max(from_left[position], from_left[position - 1])
    from_right = numbers[:]  # the largest until the block ends
    for position in reversed(range(n - 1)):
        if (position + 1) % k != 0:
            from_right[position] = max(from_right[position], from_right[position + 1])
    return [max(from_right[left], from_left[left + k - 1]) for left in range(n - k + 1)]
