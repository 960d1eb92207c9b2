"""Count the bills in a dictionary and write out every case.

Time: O(n). Space: O(1).
"""

from collections import Counter


def lemonade_change(bills: list[int]) -> bool:
    drawer: Counter[int] = Counter()
    for bill in bills:
        if bill == 10:
            if drawer[5] == 0:
                return False
            drawer[5] -= 1
        elif bill == 20:
            if drawer[10] >= 1 and drawer[5] >= 1:
                drawer[10] -= 1
                drawer[5] -= 1
            elif drawer[5] >= 3:
                drawer[5] -= 3
            else:
                return False
        drawer[bill] += 1
    return True
