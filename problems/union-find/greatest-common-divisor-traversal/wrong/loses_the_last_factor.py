"""You divide only by candidates up to the root and forget the prime that is left over."""


def can_traverse_all_pairs(numbers: list[int]) -> bool:
    parent = list(range(len(numbers)))

    def find(position: int) -> int:
        while parent[position] != position:
            position = parent[position]
        return position

    first: dict[int, int] = {}
    for position, number in enumerate(numbers):
        rest = number
        factor = 2
        while factor * factor <= rest:
            if rest % factor == 0:
                parent[find(position)] = find(first.setdefault(factor, position))
                while rest % factor == 0:
                    rest //= factor
            factor += 1
    return len({find(position) for position in range(len(numbers))}) == 1
