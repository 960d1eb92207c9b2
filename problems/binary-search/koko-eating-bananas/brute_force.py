"""Hand out the hours one by one, each to the pile that needs the highest speed: O(hours · n)."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    given = [1] * len(piles)
    for _ in range(hours - len(piles)):
        speeds = speeds_needed(piles, given)
        if max(speeds) == 1:
            break
        given[speeds.index(max(speeds))] += 1
    return max(speeds_needed(piles, given))


def speeds_needed(piles: list[int], given: list[int]) -> list[int]:
    return [-(-pile // hours) for pile, hours in zip(piles, given, strict=True)]
