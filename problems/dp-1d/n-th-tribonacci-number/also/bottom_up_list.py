"""Fill a list bottom-up, from the three base values.

Time: O(n). Space: O(n).
"""


def tribonacci(n: int) -> int:
    numbers = [0] * (n + 3)
    numbers[1] = numbers[2] = 1
    for index in range(3, n + 1):
        numbers[index] = numbers[index - 1] + numbers[index - 2] + numbers[index - 3]
    return numbers[n]
