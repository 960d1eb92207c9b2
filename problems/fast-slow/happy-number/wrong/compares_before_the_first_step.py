"""You compare before the first step, when both pointers are still on the number itself."""


def is_happy(number: int) -> bool:
    slow = fast = number
    while slow != fast:
        slow, fast = following(slow), following(following(fast))
    return slow == 1


def following(number: int) -> int:
    return sum(int(digit) ** 2 for digit in str(number))
