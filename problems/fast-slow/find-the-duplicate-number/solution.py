"""Read each number as the next position; the duplicate is where the path enters its cycle.

Time: O(n). Space: O(1).
"""


def find_duplicate(numbers: list[int]) -> int:
    slow, fast = numbers[0], numbers[numbers[0]]
    while slow != fast:
        slow, fast = numbers[slow], numbers[numbers[fast]]
    slow = 0
    while slow != fast:
        slow, fast = numbers[slow], numbers[fast]
    return slow
