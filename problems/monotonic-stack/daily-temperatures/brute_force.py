"""From each day look ahead until a warmer one comes.

Time: O(n²). Space: O(1) besides the answer.
"""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days = range(len(temperatures))
    return [
        next((later - day for later in days[day:] if temperatures[later] > temperatures[day]), 0)
        for day in days
    ]
