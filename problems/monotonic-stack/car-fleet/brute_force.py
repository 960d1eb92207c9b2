"""A car arrives with the slowest of itself and all cars ahead: count the different arrival times.

Time: O(n²). Space: O(n).
"""

from fractions import Fraction


def car_fleet(target: int, positions: list[int], speeds: list[int]) -> int:
    cars = list(zip(positions, speeds, strict=True))
    return len(
        {
            max(Fraction(target - ahead, speed) for ahead, speed in cars if ahead >= position)
            for position, _ in cars
        }
    )
