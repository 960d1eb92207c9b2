"""Choose digit by digit: the leftmost smallest one that leaves enough digits behind it.

Time: O(n). Space: O(n).
"""

from collections import deque


def remove_k_digits(number: str, k: int) -> str:
    places: dict[str, deque[int]] = {digit: deque() for digit in "0123456789"}
    for place, digit in enumerate(number):
        places[digit].append(place)
    result: list[str] = []
    start = 0
    for last in range(k, len(number)):
        for digit, queue in places.items():
            while queue and queue[0] < start:
                queue.popleft()
            if queue and queue[0] <= last:
                result.append(digit)
                start = queue[0] + 1
                break
    return "".join(result).lstrip("0") or "0"
