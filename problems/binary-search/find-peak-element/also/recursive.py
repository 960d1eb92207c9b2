"""Call yourself for the half that lies uphill.

Time: O(log n). Space: O(log n).
"""


def find_peak_element(numbers: list[int]) -> int:
    def search(left: int, right: int) -> int:
        if left == right:
            return left
        mid = (left + right) // 2
        if numbers[mid] < numbers[mid + 1]:
            return search(mid + 1, right)
        return search(left, mid)

    return search(0, len(numbers) - 1)
