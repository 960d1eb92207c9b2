"""Digit i times digit j belongs to place i + j: collect all products by place, then carry once.

Time: O(m · n). Space: O(m + n).
"""


def multiply(first: str, second: str) -> str:
    places = [0] * (len(first) + len(second))
    for i, one in enumerate(reversed(first)):
        for j, other in enumerate(reversed(second)):
            places[i + j] += int(one) * int(other)
    for place in range(len(places) - 1):
        carry, places[place] = divmod(places[place], 10)
        places[place + 1] += carry
    while len(places) > 1 and places[-1] == 0:
        places.pop()
    return "".join(str(digit) for digit in reversed(places))
