"""Keep open brackets and stars on two stacks; close with brackets first, then with stars.

Time: O(n). Space: O(n).
"""


def is_balanced(text: str) -> bool:
    opened: list[int] = []
    stars: list[int] = []
    for position, sign in enumerate(text):
        if sign == "(":
            opened.append(position)
        elif sign == "*":
            stars.append(position)
        elif opened:
            opened.pop()
        elif stars:
            stars.pop()
        else:
            return False
    while opened and stars and opened[-1] < stars[-1]:
        opened.pop()
        stars.pop()
    return not opened
