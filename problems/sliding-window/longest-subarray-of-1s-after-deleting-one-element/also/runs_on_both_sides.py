"""Note the run of ones that ends before each position, and the one that begins behind it.

Time: O(n). Space: O(n).
"""


def longest_after_deletion(bits: list[int]) -> int:
    n = len(bits)
    before = [0] * n
    behind = [0] * n
    for i in range(1, n):
        before[i] = before[i - 1] + 1 if bits[i - 1] == 1 else 0
    for i in range(n - 2, -1, -1):
        behind[i] = behind[i + 1] + 1 if bits[i + 1] == 1 else 0
    return max(before[i] + behind[i] for i in range(n))
