"""Go from right to left with a stack of days that may still be somebody's answer.

Time: O(n). Space: O(n).
"""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    days_to_wait = [0] * len(temperatures)
    candidates: list[int] = []
    for day in reversed(range(len(temperatures))):
        while candidates and temperatures[candidates[-1]] <= temperatures[day]:
            candidates.pop()
        if candidates:
            days_to_wait[day] = candidates[-1] - day
        candidates.append(day)
    return days_to_wait
