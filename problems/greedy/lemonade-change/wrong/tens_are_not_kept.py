"""You forget to put the tens into the drawer, so they are never used as change."""


def lemonade_change(bills: list[int]) -> bool:
    fives = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            fives -= 1
        else:
            fives -= 3
        if fives < 0:
            return False
    return True
