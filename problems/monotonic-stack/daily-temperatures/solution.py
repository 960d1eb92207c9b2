"""Keep the days that still wait for a warmer one; a warmer day settles those at the top.

Time: O(n). Space: O(n).
"""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    waiting: list[int] = []
    for day, temperature in enumerate(temperatures):
        while waiting and temperatures[waiting[-1]] < temperature:
            colder_day = waiting.pop()
            days_to_wait[colder_day] = day - colder_day
        waiting.append(day)
    return days_to_wait
