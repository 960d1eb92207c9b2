"""Count the zeros of each subarray.

Time: O(n³). Space: O(n).
"""


def longest_ones(bits: list[int], k: int) -> int:
    best = 0
    for start in range(len(bits)):
        for end in range(start + 1, len(bits) + 1):
            if bits[start:end].count(0) <= k:
                best = max(best, end - start)
    return best
