"""Look through every window for its largest number.

Time: O(n * k). Space: O(1) besides the answer.
"""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    maxima: list[int] = []
    for start in range(len(numbers) - k + 1):
        largest = numbers[start]
        for position in range(start + 1, start + k):
            largest = max(largest, numbers[position])
        maxima.append(largest)
    return maxima
