"""You compute the divisor of every pair: O(n² log m), five billion pairs at the limits."""

from math import gcd


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    n = len(numbers)
    parent = list(range(n))

    def find(position: int) -> int:
        while parent[position] != position:
            parent[position] = parent[parent[position]]
            position = parent[position]
        return position

    for i in range(n):
        for j in range(i + 1, n):
            if gcd(numbers[i], numbers[j]) > 1:
                parent[find(i)] = find(j)
    return len({find(position) for position in range(n)}) == 1
