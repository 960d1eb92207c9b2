"""Keep the run of ones since the last zero and the run before that zero.

Time: O(n). Space: O(1).
"""


def longest_after_deletion(bits: list[int]) -> int:
    before = run = best = 0
    for bit in bits:
        if bit == 1:
            run += 1
        else:
            before, run = run, 0
        best = max(best, before + run)
    return min(best, len(bits) - 1)
