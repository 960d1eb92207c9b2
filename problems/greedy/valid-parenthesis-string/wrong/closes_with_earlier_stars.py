"""You close open brackets with any star, even with one that stands before them."""


def is_balanced(text: str) -> bool:
    opened = stars = 0
    for sign in text:
        if sign == "(":
            opened += 1
        elif sign == "*":
            stars += 1
        elif opened > 0:
            opened -= 1
        elif stars > 0:
            stars -= 1
        else:
            return False
    return opened <= stars
