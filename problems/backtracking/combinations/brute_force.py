"""Let the bits of every number below 2^n say which numbers are chosen, keep those with k bits.

Time: O(n * 2^n). Space: O(k) besides the answer.
"""


def combine(n: int, k: int) -> list[list[int]]:
    found = []
    for mask in range(2**n):
        chosen = [bit + 1 for bit in range(n) if mask >> bit & 1]
        if len(chosen) == k:
            found.append(chosen)
    return found
