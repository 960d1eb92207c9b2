"""You round the goal down, so numbers may be left over."""


def can_partition(numbers: list[int], k: int) -> bool:
    goal = sum(numbers) // k
    ordered = sorted(numbers, reverse=True)

    def fill(used: int, subsets: int, filled: int) -> bool:
        if subsets == 0:
            return True
        for index, number in enumerate(ordered):
            if not used >> index & 1 and filled + number <= goal:
                full = filled + number == goal
                if fill(used | 1 << index, subsets - full, 0 if full else filled + number):
                    return True
        return False

    return fill(0, k, 0)
