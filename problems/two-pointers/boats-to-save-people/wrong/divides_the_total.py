"""You divide the total weight by the limit, but people cannot be divided."""


def fewest_boats(people: list[int], limit: int) -> int:
    return max(-(-sum(people) // limit), (len(people) + 1) // 2)
