"""Divide and conquer: the best subarray lies left, right, or across the middle.

Time: O(n * log(n)). Space: O(log(n)).
"""


def max_subarray(numbers: list[int]) -> int:
    def best(start: int, end: int) -> int:
        if end - start == 1:
            return numbers[start]
        mid = (start + end) // 2
        left = total = numbers[mid - 1]
        for place in range(mid - 2, start - 1, -1):
            total += numbers[place]
            left = max(left, total)
        right = total = numbers[mid]
        for place in range(mid + 1, end):
            total += numbers[place]
            right = max(right, total)
        return max(best(start, mid), best(mid, end), left + right)

    return best(0, len(numbers))
