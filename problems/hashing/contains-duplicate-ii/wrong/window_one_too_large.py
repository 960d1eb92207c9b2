"""You keep one number too many in the window, so a distance of k + 1 passes."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    window: list[int] = []
    for number in numbers:
        if number in window:
            return True
        window.append(number)
        if len(window) > k + 1:
            window.pop(0)
    return False
