"""You ask whether the numbers can be halved, whatever k is."""


def can_partition(numbers: list[int], k: int) -> bool:
    if k == 1:
        return True
    goal, rest = divmod(sum(numbers), 2)
    reachable = {0}
    for number in numbers:
        reachable |= {total + number for total in reachable}
    return rest == 0 and goal in reachable and sum(numbers) % k == 0
