"""You compare only when a zero comes, so a run up to the end is never counted."""


def longest_after_deletion(bits: list[int]) -> int:
    before = run = best = 0
    for bit in bits:
        if bit == 1:
            run += 1
        else:
            best = max(best, before + run)
            before, run = run, 0
    return best
