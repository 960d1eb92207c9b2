"""Delete each bit in turn, and measure the longest run of ones.

Time: O(n²). Space: O(n).
"""


def longest_after_deletion(bits: list[int]) -> int:
    best = 0
    for gone in range(len(bits)):
        run = 0
        for bit in bits[:gone] + bits[gone + 1 :]:
            run = run + 1 if bit == 1 else 0
            best = max(best, run)
    return best
