"""You compare the change with all the money in the drawer, but the bills must fit."""


def lemonade_change(bills: list[int]) -> bool:
    money = 0
    for bill in bills:
        if money < bill - 5:
            return False
        money += 5
    return True
