"""You compute the longest chain that ends with each interval from all before it: O(n²)."""


def fewest_removals(intervals: list[list[int]]) -> int:
    ordered = sorted(intervals)
    longest: list[int] = []
    for start, _ in ordered:
        best = 0
        for position, length in enumerate(longest):
            if length > best and ordered[position][1] <= start:
                best = length
        longest.append(best + 1)
    return len(ordered) - max(longest, default=0)
