"""You pass over the ones, but a one reaches no other position."""


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    if len(numbers) == 1:
        return True
    numbers = [number for number in numbers if number > 1] or [2]
    most = max(numbers)
    smallest_factor = list(range(most + 1))
    for factor in range(2, int(most**0.5) + 1):
        if smallest_factor[factor] == factor:  # a prime
            for multiple in range(factor * factor, most + 1, factor):
                if smallest_factor[multiple] == multiple:
                    smallest_factor[multiple] = factor

    parent = list(range(most + 1))

    def find(member: int) -> int:
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    for number in numbers:
        rest = number
        while rest > 1:
            prime = smallest_factor[rest]
            parent[find(number)] = find(prime)
            rest //= prime
    root = find(numbers[0])
    return all(find(number) == root for number in numbers)
