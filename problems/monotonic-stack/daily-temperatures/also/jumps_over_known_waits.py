"""Go from right to left and jump by the waits already known.

Time: O(n). Space: O(1) besides the answer.
"""


def daily_temperatures(temperatures: list[int]) -> list[int]:
    waits = [0] * len(temperatures)
    for day in reversed(range(len(temperatures) - 1)):
        later = day + 1
        while temperatures[later] <= temperatures[day] and waits[later]:
            later += waits[later]
        if temperatures[later] > temperatures[day]:
            waits[day] = later - day
    return waits
