"""From each day look ahead until a warmer one comes: O(n²)."""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    return [
        next((wait for wait, later in enumerate(temperatures[day:]) if later > today), 0)
        for day, today in enumerate(temperatures)
    ]
