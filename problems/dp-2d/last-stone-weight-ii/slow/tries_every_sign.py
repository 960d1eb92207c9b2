"""You try both signs for every stone, which takes exponential time."""


def last_stone_weight_ii(stones: list[int]) -> int:
    def smallest(i: int, difference: int) -> int:
        if i == len(stones):
            return abs(difference)
        return min(smallest(i + 1, difference + stones[i]), smallest(i + 1, difference - stones[i]))

    return smallest(0, 0)
