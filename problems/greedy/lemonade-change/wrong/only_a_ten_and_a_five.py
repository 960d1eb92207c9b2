"""You change a 20 only with a ten and a five, but three fives are fine, too."""


def lemonade_change(bills: list[int]) -> bool:
    fives = tens = 0
    for bill in bills:
        if bill == 5:
            fives += 1
        elif bill == 10:
            fives -= 1
            tens += 1
        else:
            tens -= 1
            fives -= 1
        if fives < 0 or tens < 0:
            return False
    return True
