"""Keep all sums that the k subsets can have, number by number.

Time: O(n * k^n). Space: O(k^n).
"""


def can_partition(numbers: list[int], k: int) -> bool:
    possible: set[tuple[int, ...]] = {(0,) * k}
    for number in numbers:
        longer = set()
        for sums in possible:
            for place in range(k):
                changed = list(sums)
                changed[place] += number
                longer.add(tuple(sorted(changed)))
        possible = longer
    return any(len(set(sums)) == 1 for sums in possible)
