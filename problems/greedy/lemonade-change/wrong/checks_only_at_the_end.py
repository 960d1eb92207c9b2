"""You check only at the end, but a customer must get the change at once."""


def lemonade_change(bills: list[int]) -> bool:
    fives = tens = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            fives -= 1
            tens += 1
        elif tens > 0:
            tens -= 1
            fives -= 1
        else:
            fives -= 3
    return fives >= 0
