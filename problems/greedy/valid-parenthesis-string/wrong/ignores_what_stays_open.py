"""You check that each closing bracket has a partner, but not that each opening one has."""


def is_balanced(text: str) -> bool:
    high = 0
    for sign in text:
        high += -1 if sign == ")" else 1
        if high < 0:
            return False
    return True
