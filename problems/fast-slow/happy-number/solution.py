"""Let two pointers follow the rule, one at double speed; they meet at 1 or in another cycle.

Time: O(log n). Space: O(1).
"""


def is_happy(number: int) -> bool:
    slow, fast = following(number), following(following(number))
    while slow != fast:
        slow, fast = following(slow), following(following(fast))
    return slow == 1


def following(number: int) -> int:
    total = 0
    while number:
        number, digit = divmod(number, 10)
        total += digit * digit
    return total
