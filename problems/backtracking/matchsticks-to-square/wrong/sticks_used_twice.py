"""You only ask whether a side can be made four times, but sticks are then used more than once."""


def can_make_square(sticks: list[int]) -> bool:
    side, rest = divmod(sum(sticks), 4)
    reachable = {0}
    for stick in sticks:
        reachable |= {length + stick for length in reachable}
    return rest == 0 and side in reachable and max(sticks) <= side and len(sticks) >= 4
