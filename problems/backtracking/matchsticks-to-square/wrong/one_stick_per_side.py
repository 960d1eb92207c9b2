"""You ask for four equal sticks, but a side may consist of several."""


def can_make_square(sticks: list[int]) -> bool:
    return len(sticks) == 4 and len(set(sticks)) == 1
