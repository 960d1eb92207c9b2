"""Divide by the primes up to the root, and merge positions through a dictionary of primes.

Time: O(n √m). Space: O(n + m).
"""


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    limit = int(max(numbers) ** 0.5)
    primes = [p for p in range(2, limit + 1) if all(p % d for d in range(2, int(p**0.5) + 1))]
    parent = list(range(len(numbers)))

    def find(position: int) -> int:
        while parent[position] != position:
            parent[position] = parent[parent[position]]
            position = parent[position]
        return position

    first: dict[int, int] = {}
    groups = len(numbers)
    for position, number in enumerate(numbers):
        rest = number
        factors = []
        for prime in primes:
            if prime * prime > rest:
                break
            if rest % prime == 0:
                factors.append(prime)
                while rest % prime == 0:
                    rest //= prime
        if rest > 1:
            factors.append(rest)
        for factor in factors:
            a, b = find(position), find(first.setdefault(factor, position))
            if a != b:
                parent[a] = b
                groups -= 1
    return groups == 1
