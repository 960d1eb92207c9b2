"""Search breadth first, from numbers to their primes and from primes to their numbers.

Time: O(m log m + n log m). Space: O(m + n log m).
"""

from collections import defaultdict, deque


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    if len(numbers) == 1:
        return True
    most = max(numbers)
    factor_of = [0] * (most + 1)  # the largest prime factor
    for factor in range(2, most + 1):
        if factor_of[factor] == 0:
            for multiple in range(factor, most + 1, factor):
                factor_of[multiple] = factor
    primes: list[set[int]] = []
    having: defaultdict[int, list[int]] = defaultdict(list)
    for position, number in enumerate(numbers):
        found = set()
        rest = number
        while rest > 1:
            found.add(factor_of[rest])
            rest //= factor_of[rest]
        for prime in found:
            having[prime].append(position)
        primes.append(found)
    seen = {0}
    queue = deque([0])
    while queue:
        for prime in primes[queue.popleft()]:
            for other in having.pop(prime, ()):
                if other not in seen:
                    seen.add(other)
                    queue.append(other)
    return len(seen) == len(numbers)
