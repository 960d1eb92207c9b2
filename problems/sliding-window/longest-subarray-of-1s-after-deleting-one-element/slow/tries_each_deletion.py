"""You delete each bit in turn and measure the rest from scratch: O(n²)."""


def longest_after_deletion(bits: list[int]) -> int:
    best = 0
    for gone in range(len(bits)):
        run = 0
        for place, bit in enumerate(bits):
            if place == gone:
                continue
            run = run + 1 if bit == 1 else 0
            best = max(best, run)
    return best
