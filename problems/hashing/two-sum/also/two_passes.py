"""Store every number first, then look each partner up, in two passes.

Time: O(n). Space: O(n).
"""


def two_sum(numbers: list[int], target: int) -> list[int]:
    position_of = {number: position for position, number in enumerate(numbers)}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in position_of and position_of[partner] != position:
            return [position, position_of[partner]]
    raise ValueError("no two numbers add up to the target")
