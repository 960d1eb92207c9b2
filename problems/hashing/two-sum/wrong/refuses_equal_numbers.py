"""You compare values instead of positions, so a pair of equal numbers is refused."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    position_of = {number: position for position, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in position_of and partner != number:
            return [position, position_of[partner]]
    return []
