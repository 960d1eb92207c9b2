"""You walk on from each start until the flips are used up: O(n²)."""


def longest_ones(bits: list[int], k: int) -> int:
    best = 0
    for start in range(len(bits)):
        zeros = 0
        for end in range(start, len(bits)):
            zeros += bits[end] == 0
            if zeros > k:
                break
            best = max(best, end - start + 1)
    return best
