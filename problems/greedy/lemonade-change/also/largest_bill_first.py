"""Hand back the largest bills first, whatever the change is.

Time: O(n). Space: O(1).
"""


def lemonade_change(bills: list[int]) -> bool:
    drawer = {20: 0, 10: 0, 5: 0}
    for bill in bills:
        change = bill - 5
        for kind in (20, 10, 5):
            while change >= kind and drawer[kind] > 0:
                drawer[kind] -= 1
                change -= kind
        if change > 0:
            return False
        drawer[bill] += 1
    return True
