"""You spend a star on a closing bracket while an open bracket is there that needs one itself."""


def is_balanced(text: str) -> bool:
    opened: list[int] = []
    stars: list[int] = []
    for position, sign in enumerate(text):
        if sign == "(":
            opened.append(position)
        elif sign == "*":
            stars.append(position)
        elif stars:
            stars.pop()
        elif opened:
            opened.pop()
        else:
            return False
    while opened and stars and opened[-1] < stars[-1]:
        opened.pop()
        stars.pop()
    return not opened
