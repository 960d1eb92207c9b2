"""You cut the lower end at zero only after the last sign, so broken readings stay in the range."""


def is_balanced(text: str) -> bool:
    low = high = 0
    for sign in text:
        low += 1 if sign == "(" else -1
        high += -1 if sign == ")" else 1
        if high < 0:
            return False
    return max(low, 0) == 0
