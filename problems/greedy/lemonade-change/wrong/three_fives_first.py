"""You change a 20 with three fives first, but fives are more useful than tens."""


def lemonade_change(bills: list[int]) -> bool:
    fives = tens = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            if fives < 1:
                return False
            fives -= 1
            tens += 1
        elif fives >= 3:
            fives -= 3
        elif fives >= 1 and tens >= 1:
            fives -= 1
            tens -= 1
        else:
            return False
    return True
