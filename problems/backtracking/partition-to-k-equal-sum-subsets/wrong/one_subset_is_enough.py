"""You look for one subset with the right sum and do not ask whether the others work out."""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    reachable = {0}
    for number in numbers:
        reachable |= {total + number for total in reachable}
    return rest == 0 and goal in reachable and max(numbers) <= goal
