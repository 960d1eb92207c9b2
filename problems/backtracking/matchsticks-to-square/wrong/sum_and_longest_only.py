"""You only test whether the sum is a multiple of 4 and no stick is too long."""


def can_make_square(sticks: list[int]) -> bool:
    return len(sticks) >= 4 and sum(sticks) % 4 == 0 and max(sticks) <= sum(sticks) // 4
