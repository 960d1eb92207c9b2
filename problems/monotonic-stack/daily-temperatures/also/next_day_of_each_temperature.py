"""Go from right to left and note the next day of each temperature.

Time: O(71 · n). Space: O(71).
"""

WARMEST = 100


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    next_day: dict[int, int] = {}
    for day in reversed(range(len(temperatures))):
        for warmer in range(temperatures[day] + 1, WARMEST + 1):
            if warmer in next_day:
                wait = next_day[warmer] - day
                if days_to_wait[day] == 0 or wait < days_to_wait[day]:
                    days_to_wait[day] = wait
        next_day[temperatures[day]] = day
    return days_to_wait
