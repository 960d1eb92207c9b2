"""Hand out the hours one by one, each to the pile that needs the highest speed.

Time: O(hours · n). Space: O(n).
"""


def min_eating_speed(piles: list[int], hours: int) -> int:
    shares = [1] * len(piles)
    for _ in range(hours - len(piles)):
        speeds = speeds_needed(piles, shares)
        if max(speeds) == 1:
            break
        shares[speeds.index(max(speeds))] += 1
    return max(speeds_needed(piles, shares))


def speeds_needed(piles: list[int], shares: list[int]) -> list[int]:
    return [-(-pile // hours) for pile, hours in zip(piles, shares, strict=True)]
