"""You look up among all numbers, so a number that is half of the target finds itself."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    position_of = {number: position for position, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in position_of:
            return [position, position_of[partner]]
    raise ValueError("no two numbers add up to the target")
