"""Walk once, remember each number's position, and look up the partner that completes it.

Time: O(n). Space: O(n).
"""


def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in seen:
            return [seen[partner], position]
        seen[number] = position
    raise ValueError("no two numbers add up to the target")
