"""You store all numbers before you look, so half of the target can find itself."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    position_of = {number: position for position, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in position_of:
            return [position, position_of[partner]]
    raise ValueError("no two numbers add up to the target")
